package nl.samenspel.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.places.Reason;
import nl.samenspel.places.Slug;

/** The layout for figures of a municipality's own: a row for each figure, with the columns {@code gebied, indicator, eenheid, jaar, waarde, bron}. */
final class OwnFigureTable {

    private static final List<String> COLUMNS = List.of("gebied", "indicator", "eenheid", "jaar", "waarde", "bron");
    private static final String BEFORE_THE_CODE = "eigen-";
    private static final int LONGEST = 120;

    private OwnFigureTable() {}

    /** Whether the file has this layout. */
    static boolean isLayoutOf(FigureFile file) {
        return file.columns().contains("gebied") && file.columns().contains("indicator");
    }

    static void read(FigureFile file, FigureRows rows) {
        List<String> lacking = COLUMNS.stream().filter(name -> !file.columns().contains(name)).toList();
        if (!lacking.isEmpty()) {
            rows.problem(1, Reason.of("Deze kolommen ontbreken: %s.", "These columns are missing: %s.", String.join(", ", lacking)));
            return;
        }
        Map<String, Integer> at = COLUMNS.stream().collect(Collectors.toMap(name -> name, name -> file.columns().indexOf(name)));
        for (FigureFile.Row row : file.rows()) {
            if (!rows.isFull()) {
                rows.area(row.cell(at.get("gebied"))).ifPresent(area -> read(row, at, area, rows));
            }
        }
    }

    private static void read(FigureFile.Row row, Map<String, Integer> at, String area, FigureRows rows) {
        String name = row.cell(at.get("indicator"));
        String year = row.cell(at.get("jaar"));
        String source = row.cell(at.get("bron"));
        if (name.isEmpty() || name.length() > LONGEST) {
            rows.problem(row.line(), Reason.of("De indicator heeft geen naam, of een langere dan %d tekens.", "The indicator has no name, or one longer than %d characters.", LONGEST));
        } else if (Origin.isMeantBy(FigureFile.plain(name))) {
            rows.problem(row.line(), Reason.of("‘%s’ gaat over herkomst; zulke cijfers nemen wij niet op.", "‘%s’ is about origin; such figures are not taken in.", name));
        } else if (!year.matches("(19|20)[0-9]{2}")) {
            rows.problem(row.line(), Reason.of("Het jaar ‘%s’ is geen jaartal.", "‘%s’ is no year.", year));
        } else if (source.isEmpty()) {
            rows.problem(row.line(), Reason.of("Er staat geen bron bij. Zonder bron kan niemand nagaan of het klopt.", "There is no source. Without one nobody can see whether it is right."));
        } else {
            Indicator indicator = Indicator.own(BEFORE_THE_CODE + Slug.of(name), name, row.cell(at.get("eenheid")));
            switch (CountedValue.of(row.cell(at.get("waarde")))) {
                case CountedValue.Known(Double number) -> rows.add(indicator, new Figure(area, indicator.code(), Integer.parseInt(year), number, source));
                case CountedValue.Unreadable(String text) -> rows.problem(row.line(), Reason.of("De waarde ‘%s’ is geen getal.", "The value ‘%s’ is no number.", text));
            }
        }
    }
}
