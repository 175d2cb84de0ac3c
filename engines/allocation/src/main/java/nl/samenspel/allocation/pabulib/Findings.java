package nl.samenspel.allocation.pabulib;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what is found: every fault up to a limit, and of each kind of remark the first few. */
final class Findings {

    private static final int MOST_FAULTS = 100;
    private static final int MOST_REMARKS_OF_A_KIND = 3;

    private final List<Finding> faults = new ArrayList<>();
    private final Map<FindingKind, List<Finding>> remarks = new EnumMap<>(FindingKind.class);

    void add(int line, FindingKind kind, String... details) {
        List<Finding> place = kind.isFault() ? faults : remarks.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (place.size() < (kind.isFault() ? MOST_FAULTS : MOST_REMARKS_OF_A_KIND)) {
            place.add(Finding.of(line, kind, details));
        }
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    List<Finding> faults() {
        return List.copyOf(faults);
    }

    List<Finding> remarks() {
        return remarks.values().stream().flatMap(List::stream).toList();
    }
}
