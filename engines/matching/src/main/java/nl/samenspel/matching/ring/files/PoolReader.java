package nl.samenspel.matching.ring.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.samenspel.matching.ring.Home;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.RingRules;
import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;
import nl.samenspel.matching.table.Row;
import nl.samenspel.matching.table.Table;

/** Reads one line per person: who, in what role, where, with what talents and wishes, and in which ring already. */
public final class PoolReader {

    private static final List<List<String>> COLUMNS = List.of(List.of("naam", "name"), List.of("rol", "role"),
            List.of("breedte", "latitude"), List.of("lengte", "longitude"), List.of("talenten", "talents"),
            List.of("wensen", "wishes"), List.of("kring", "ring"));
    private static final Map<String, Boolean> VOLUNTEERS = Map.of("vrijwilliger", true, "volunteer", true, "deelnemer", false,
            "member", false, "", false);

    private final List<Fault> faults = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();
    private final Map<String, String> volunteerOf = new LinkedHashMap<>();
    private final Map<String, List<String>> membersOf = new LinkedHashMap<>();

    private PoolReader() {
    }

    /** Reads a table; what is wrong with its contents is part of the answer. */
    public static PoolReading read(Path path, RingRules rules) throws IOException {
        PoolReader reader = new PoolReader();
        Table table = Table.read(path, COLUMNS, Set.of("naam", "rol", "breedte", "lengte"), reader.faults);
        Set<String> seen = new TreeSet<>();
        table.rows().forEach(row -> reader.readPerson(row, seen));
        return reader.faults.isEmpty() ? new PoolReading.Readable(new Pool(reader.residents, rules), reader.rings())
                : new PoolReading.Unreadable(reader.faults);
    }

    private void readPerson(Row row, Set<String> seen) {
        String name = row.needed("naam");
        Boolean volunteer = VOLUNTEERS.get(row.words("rol").toLowerCase(Locale.ROOT));
        if (volunteer == null) {
            row.fault(Kind.ROLE, row.words("rol"));
        } else if (!name.isEmpty() && !seen.add(name)) {
            row.fault(Kind.TWICE, name);
        } else if (!name.isEmpty()) {
            row.needed("breedte");
            row.needed("lengte");
            Home home = new Home(row.number("breedte", 0, -90, 90), row.number("lengte", 0, -180, 180));
            residents.add(new Resident(name, volunteer, home, Set.copyOf(row.list("talenten")), Set.copyOf(row.list("wensen"))));
            place(row, name, volunteer);
        }
    }

    private void place(Row row, String name, boolean volunteer) {
        String ring = row.words("kring");
        if (ring.isEmpty()) {
            return;
        }
        membersOf.computeIfAbsent(ring, _ -> new ArrayList<>());
        if (!volunteer) {
            membersOf.get(ring).add(name);
        } else if (volunteerOf.putIfAbsent(ring, name) != null) {
            row.fault(Kind.TWO_VOLUNTEERS, ring);
        }
    }

    private List<Ring> rings() {
        return membersOf.entrySet().stream()
                .map(ring -> new Ring(ring.getKey(), volunteerOf.getOrDefault(ring.getKey(), ""), ring.getValue())).toList();
    }
}
