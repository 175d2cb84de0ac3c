package nl.samenspel.figures;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes in a table of figures for the municipality of this moment: of Statistics Netherlands, or of the municipality's own. It is taken in whole or not at all; a figure of
 * the same area and year takes the place of the one before.
 */
public final class FigureImport {

    /** What stands below figures of Statistics Netherlands when nobody says otherwise. */
    public static final String STATISTICS_NETHERLANDS = "CBS, Kerncijfers wijken en buurten";

    private final Areas areas;
    private final FigureStore store;

    FigureImport(Areas areas, FigureStore store) {
        this.areas = areas;
        this.store = store;
    }

    /** An import that works on this database, in the transaction of its caller. */
    public static FigureImport into(JdbcClient jdbc) {
        return new FigureImport(Areas.in(jdbc), new FigureStore(jdbc));
    }

    /**
     * Takes in a CSV file.
     *
     * @param year of all figures of a table of Statistics Netherlands; 0 when nobody said
     * @param source of all of them; empty for {@link #STATISTICS_NETHERLANDS}
     */
    public FigureReport take(byte[] file, int year, String source) {
        FigureRows rows = new FigureRows(CurrentMunicipality.require(), known()::apply);
        FigureFile table;
        try {
            table = FigureFile.read(file);
        } catch (UncheckedIOException broken) {
            return refused(Reason.of("Dit is geen goede CSV: ergens opent een aanhalingsteken dat niet sluit.", "This is no good CSV: somewhere a quotation mark opens that does not close."));
        }
        if (OwnFigureTable.isLayoutOf(table)) {
            OwnFigureTable.read(table, rows);
        } else {
            KeyFigureTable.read(table, rows, year, source.isEmpty() ? STATISTICS_NETHERLANDS : source);
        }
        if (rows.problems().isEmpty() && rows.figures().isEmpty()) {
            return refused(Reason.of("Het bestand heeft geen cijfers van %s of haar wijken en buurten.", "The file has no figures of %s or its districts and neighbourhoods.", CurrentMunicipality.require()));
        }
        return rows.problems().isEmpty() ? takeIn(table, rows) : new FigureReport.Refused(List.copyOf(rows.problems()));
    }

    private FigureReport takeIn(FigureFile table, FigureRows rows) {
        rows.indicators().stream().filter(Indicator::isOwn).forEach(store::put);
        store.put(rows.figures());
        return new FigureReport.TakenIn(
                rows.figures().size(),
                (int) rows.figures().stream().filter(figure -> figure.value() == null).count(),
                rows.indicators().size(),
                (int) rows.figures().stream().map(Figure::area).distinct().count(),
                rows.elsewhere(),
                List.copyOf(rows.unknown()),
                (int) table.columns().stream().filter(Origin::isMeantBy).count());
    }

    /** Areas by code, by the official code that was learned of later, and by address. */
    private Function<String, Optional<String>> known() {
        Map<String, String> codes = Stream.concat(
                        areas.districts().stream().flatMap(district -> Stream.of(Map.entry(district.code(), district.code()), Map.entry(district.slug(), district.code()))),
                        areas.neighbourhoods().stream().flatMap(part -> Stream.of(Map.entry(part.code(), part.code()), Map.entry(part.slug(), part.code()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (district, _) -> district));
        Map<String, String> official = areas.officialCodes();
        return stated -> Optional.ofNullable(codes.get(official.getOrDefault(stated, stated)));
    }

    private static FigureReport refused(Reason reason) {
        return new FigureReport.Refused(List.of(new FigureReport.Problem(0, reason)));
    }
}
