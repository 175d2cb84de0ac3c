package nl.samenspel.matching.ring.forming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.Rings;

/** Turns answers into rings. */
final class RingWriter {

    private final RingModel model;
    private final Answers answers;

    RingWriter(RingModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
    }

    Rings rings(Pool pool, List<Level> levels) {
        List<Ring> rings = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (int volunteer = 0; volunteer < model.volunteers.size(); volunteer++) {
            if (answers.yes(model.exists[volunteer])) {
                Ring ring = ring(volunteer);
                rings.add(ring);
                placed.addAll(ring.people());
            }
        }
        return new Rings(rings, pool.residents().stream().map(Resident::id).filter(id -> !placed.contains(id)).toList(), levels);
    }

    private Ring ring(int volunteer) {
        List<String> members = new ArrayList<>();
        for (int member = 0; member < model.members.size(); member++) {
            if (answers.yes(model.joins[volunteer][member])) {
                members.add(model.members.get(member).id());
            }
        }
        return new Ring(name(volunteer), model.volunteers.get(volunteer).id(), members);
    }

    private String name(int volunteer) {
        for (int ring = 0; ring < model.before.size(); ring++) {
            if (answers.yes(model.continues[ring][volunteer])) {
                return model.before.get(ring).name();
            }
        }
        return model.volunteers.get(volunteer).id();
    }
}
