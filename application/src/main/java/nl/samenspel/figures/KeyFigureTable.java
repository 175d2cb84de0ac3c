package nl.samenspel.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.places.Reason;
import org.jspecify.annotations.Nullable;

/** The layout of Statistics Netherlands: a row for each area, a column for each figure, one year in a file. */
final class KeyFigureTable {

    /** The most exact first: a row of a neighbourhood names its district and municipality as well. */
    private static final List<List<String>> CODES = List.of(
            List.of("gwbcode", "codering", "wijkenenbuurten", "regios"), List.of("bucode", "buurtcode"), List.of("wkcode", "wijkcode"), List.of("gmcode", "gemeentecode"));
    private static final double HUNDRED = 100;

    private final FigureFile file;
    private final FigureRows rows;
    private final int year;
    private final String source;
    private final int codeColumn;
    private final Map<Indicator, Integer> columns = new LinkedHashMap<>();
    private final Map<Indicator, Integer> parts = new LinkedHashMap<>();

    private KeyFigureTable(FigureFile file, FigureRows rows, int year, String source, int codeColumn) {
        this.file = file;
        this.rows = rows;
        this.year = year;
        this.source = source;
        this.codeColumn = codeColumn;
        for (Indicator indicator : KeyIndicators.all()) {
            file.column(KeyIndicators.columnsOf(indicator).names()).ifPresentOrElse(
                    at -> columns.put(indicator, at),
                    () -> file.column(KeyIndicators.columnsOf(indicator).parts()).ifPresent(at -> parts.put(indicator, at)));
        }
    }

    /** Reads all rows, or says what the file lacks. */
    static void read(FigureFile file, FigureRows rows, int year, String source) {
        OptionalInt code = CODES.stream().map(file::column).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
        if (code.isEmpty()) {
            rows.problem(1, Reason.of("Er is geen kolom met de code van een wijk of buurt, zoals ‘wk_code’, ‘bu_code’ of ‘gwb_code’.",
                    "There is no column with the code of a district or neighbourhood, such as ‘wk_code’, ‘bu_code’ or ‘gwb_code’."));
        } else if (year == 0) {
            rows.problem(0, Reason.of("Van welk jaar zijn deze cijfers? Zeg het met --year, bijvoorbeeld --year 2023.", "Which year are these figures of? Say so with --year, for example --year 2023."));
        } else {
            new KeyFigureTable(file, rows, year, source, code.getAsInt()).read();
        }
    }

    private void read() {
        if (columns.isEmpty() && parts.isEmpty()) {
            rows.problem(1, Reason.of("Geen van de kolommen is een cijfer dat wij kennen, zoals ‘aant_inw’.", "None of the columns is a figure we know, such as ‘aant_inw’."));
        }
        for (FigureFile.Row row : file.rows()) {
            if (rows.isFull()) {
                return;
            }
            rows.area(row.cell(codeColumn)).ifPresent(area -> read(row, area));
        }
    }

    private void read(FigureFile.Row row, String area) {
        columns.forEach((indicator, at) -> number(row, indicator, at).ifPresent(known -> add(indicator, area, known.number())));
        parts.forEach((indicator, at) -> KeyIndicators.of(indicator.weight()).map(columns::get).ifPresent(whole ->
                number(row, indicator, at).ifPresent(part -> number(row, indicator, whole).ifPresent(all -> add(indicator, area, share(part.number(), all.number()))))));
    }

    private void add(Indicator indicator, String area, @Nullable Double value) {
        rows.add(indicator, new Figure(area, indicator.code(), year, value, source));
    }

    private static @Nullable Double share(@Nullable Double part, @Nullable Double all) {
        return part == null || all == null || all <= 0 ? null : Double.valueOf(HUNDRED * part / all);
    }

    private Optional<CountedValue.Known> number(FigureFile.Row row, Indicator indicator, int at) {
        return switch (CountedValue.of(row.cell(at))) {
            case CountedValue.Known known when known.number() != null && known.number() < 0 -> refuse(row, indicator, row.cell(at));
            case CountedValue.Known known -> Optional.of(known);
            case CountedValue.Unreadable(String text) -> refuse(row, indicator, text);
        };
    }

    private Optional<CountedValue.Known> refuse(FigureFile.Row row, Indicator indicator, String text) {
        String column = file.columns().get(columns.getOrDefault(indicator, parts.getOrDefault(indicator, 0)));
        rows.problem(row.line(), Reason.of("In de kolom ‘%s’ staat ‘%s’; dat is geen aantal.", "In column ‘%s’ stands ‘%s’, which is no count.", column, shortened(text)));
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
