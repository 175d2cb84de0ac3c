package nl.samenspel.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.samenspel.figures.FigureWords;
import nl.samenspel.figures.Series;
import nl.samenspel.figures.Unit;
import nl.samenspel.web.Page;

/**
 * One figure as a drawing with its table: bars in the order of names, never of size, because neighbourhoods are not ranked; the whole municipality last.
 *
 * @param id of the drawing on its page
 * @param title the sentence that says what is to be seen
 * @param unit in what it is counted
 * @param range what lies between the smallest and the largest; empty when there is nothing between
 */
public record BarsView(String id, String title, String range, String name, String unit, String source, List<Bar> bars) {

    /** How long the longest bar is, in the units of the drawing. */
    public static final int LONGEST = 138;

    /** An area that is shown. */
    public record Shown(String code, String name) {}

    /** The figure of these areas beside the whole municipality. */
    static BarsView of(Page page, Series series, String place, OptionalDouble value, List<Shown> areas) {
        double top = Stream.concat(areas.stream().map(area -> series.of(area.code())), Stream.of(comparable(series, areas))).flatMapToDouble(OptionalDouble::stream).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        areas.forEach(area -> bars.add(bar(page, series, area.name(), series.of(area.code()), top, false)));
        comparable(series, areas).ifPresent(total -> bars.add(bar(page, series, page.text("figures.whole", page.municipality()), OptionalDouble.of(total), top, true)));
        return new BarsView("cijfer-" + series.indicator().code(), FigureWords.sentence(page, series, place, value), range(page, series, areas), FigureWords.name(page, series.indicator()),
                FigureWords.unit(page, series.indicator()), FigureWords.source(page, series), List.copyOf(bars));
    }

    /** A sum of all districts says nothing beside one of them: only shares and averages stand beside the whole. */
    private static OptionalDouble comparable(Series series, List<Shown> areas) {
        return series.indicator().unit() == Unit.COUNT && areas.size() > 1 ? OptionalDouble.empty() : series.total();
    }

    private static Bar bar(Page page, Series series, String label, OptionalDouble value, double top, boolean whole) {
        int length = value.isEmpty() || top <= 0 ? 0 : (int) Math.max(1, Math.round(LONGEST * value.getAsDouble() / top));
        return new Bar(label, FigureWords.number(page, series.indicator(), value), Math.max(0, length), whole);
    }

    private static String range(Page page, Series series, List<Shown> areas) {
        List<String> codes = areas.stream().map(Shown::code).toList();
        OptionalDouble smallest = series.smallest(codes);
        OptionalDouble largest = series.largest(codes);
        boolean differ = areas.size() > 1 && smallest.isPresent() && DoubleStream.of(smallest.getAsDouble(), largest.getAsDouble()).distinct().count() > 1;
        return differ ? page.text("figures.range", FigureWords.number(page, series.indicator(), smallest), FigureWords.number(page, series.indicator(), largest)) : "";
    }
}
