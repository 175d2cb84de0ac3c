package nl.samenspel.detection.reading;

import java.util.ArrayList;
import java.util.List;

/** Faults gathered while reading; after a few of the same kind in the same file the rest is only counted. */
public final class Faults {

    private static final int SHOWN_PER_KIND = 5;

    private final List<Fault> found = new ArrayList<>();
    private int unshown;

    public void add(Fault fault) {
        long alike = found.stream().filter(one -> one.key().equals(fault.key()) && one.file().equals(fault.file())).count();
        if (alike < SHOWN_PER_KIND) {
            found.add(fault);
        } else {
            unshown++;
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        if (unshown == 0) {
            return List.copyOf(found);
        }
        List<Fault> all = new ArrayList<>(found);
        all.add(Fault.of("more", unshown));
        return all;
    }
}
