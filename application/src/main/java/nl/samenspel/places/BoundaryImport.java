package nl.samenspel.places;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.places.BoundaryFile.Area;
import nl.samenspel.places.BoundaryReport.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes in the boundaries of all districts or all neighbourhoods of the municipality of this moment. The file is taken in whole or not at all, and takes the place of what
 * was drawn before. An area that is known keeps its name and its address on the site; one that is new gets both from the file.
 */
public final class BoundaryImport {

    private final Areas areas;
    private final BoundaryTable table;

    BoundaryImport(Areas areas, BoundaryTable table) {
        this.areas = areas;
        this.table = table;
    }

    /** An import that works on this database, in the transaction of its caller. */
    public static BoundaryImport into(JdbcClient jdbc) {
        return new BoundaryImport(new Areas(jdbc), new BoundaryTable(jdbc));
    }

    /**
     * Takes in a GeoJSON file.
     *
     * @param level which areas are meant; empty to let the file say so
     * @param source who drew them, to be shown; empty to let the file say so
     * @param year for which they hold; 0 to let the file say so
     */
    public BoundaryReport take(InputStream file, Optional<AreaLevel> level, String source, int year) {
        BoundaryFile read = new BoundaryFile(CurrentMunicipality.require(), level);
        read.read(file);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (problems.isEmpty() && read.level() == AreaLevel.NEIGHBOURHOOD) {
            problems.addAll(unknownDistricts(read.areas()));
        }
        return problems.isEmpty() ? takeIn(read, source, year) : new BoundaryReport.Refused(List.copyOf(problems));
    }

    private List<Problem> unknownDistricts(List<Area> found) {
        Set<String> known = areas.districts().stream().map(District::code).collect(Collectors.toSet());
        return found.stream()
                .filter(area -> !known.contains(area.district()) && area.districtName().isEmpty())
                .map(area -> new Problem(area.number(), Reason.of("De wijk %s is hier nog niet bekend. Lees eerst de grenzen van de wijken in.",
                        "District %s is not known here yet. Take in the boundaries of the districts first.", area.district())))
                .limit(BoundaryFile.MOST_PROBLEMS)
                .toList();
    }

    private BoundaryReport takeIn(BoundaryFile read, String source, int year) {
        AreaRegister register = new AreaRegister(areas);
        table.clear(read.level());
        for (Area area : read.areas()) {
            String code = read.level() == AreaLevel.DISTRICT ? register.district(area.code(), area.name()) : register.neighbourhood(area);
            table.put(new AreaBoundary(read.level(), code, area.boundary(), area.boundary().centre(), source.isEmpty() ? area.source() : source, year == 0 ? area.year() : year, false));
        }
        return new BoundaryReport.TakenIn(read.level(), read.areas().size(), register.fresh(), read.elsewhere(), register.without(read.level()));
    }
}
