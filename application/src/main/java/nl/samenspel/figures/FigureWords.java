package nl.samenspel.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalDouble;
import nl.samenspel.web.Page;

/** Figures in the words of the reader's language. */
public final class FigureWords {

    private FigureWords() {}

    /** What is counted: "65 jaar en ouder". */
    public static String name(Page page, Indicator indicator) {
        return indicator.isOwn() ? indicator.name() : page.text("figures.name." + indicator.code());
    }

    /** In what: "van elke 100 inwoners". */
    public static String unit(Page page, Indicator indicator) {
        return indicator.isOwn() ? indicator.unitWords() : page.text("figures.unit." + indicator.code());
    }

    /** The number alone, with points and commas as in the reader's language; a word when it is missing. */
    public static String number(Page page, Indicator indicator, OptionalDouble value) {
        return value.isEmpty() ? page.text("figures.missing") : number(page, indicator.unit(), value.getAsDouble());
    }

    private static String number(Page page, Unit unit, double value) {
        NumberFormat format = NumberFormat.getInstance(page.inLanguage().locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(unit == Unit.OWN ? 0 : unit.decimals());
        format.setMaximumFractionDigits(unit.decimals());
        return format.format(BigDecimal.valueOf(value));
    }

    /** The figure as one sentence about a place: the title of its drawing. */
    public static String sentence(Page page, Series series, String place, OptionalDouble value) {
        Indicator indicator = series.indicator();
        if (value.isEmpty()) {
            return page.text("figures.sentence.unknown", name(page, indicator), place);
        }
        String number = number(page, indicator, value);
        return indicator.isOwn() ? page.text("figures.sentence.own", indicator.name(), place, number, indicator.unitWords()) : page.text("figures.sentence." + indicator.code(), place, number);
    }

    /** Where it comes from: "CBS, Kerncijfers wijken en buurten, 2018". */
    public static String source(Page page, Series series) {
        return page.text(series.totalIsComputed() ? "figures.source-computed" : "figures.source", series.source(), Integer.toString(series.year()), page.municipality());
    }

    /** The topics in the order of the page. */
    public static List<String> topics() {
        return List.of("people", "households", "homes", Indicator.OWN);
    }
}
