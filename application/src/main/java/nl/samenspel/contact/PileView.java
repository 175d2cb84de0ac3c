package nl.samenspel.contact;

import java.util.List;
import java.util.UUID;

/**
 * Letters that are printed and posted together.
 *
 * @param open how many are still to be posted
 */
public record PileView(String number, List<Line> lines, long open) {

    /** One letter. @param neutral whether the envelope must name nobody */
    public record Line(String who, boolean neutral, boolean posted) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Line[]";
        }
    }

    static PileView of(UUID number, List<ErrandDesk.Task> tasks) {
        List<Line> lines = tasks.stream().map(task -> new Line(task.person().name(), task.reach().safe().neutral(), task.errand().closed().isPresent())).toList();
        return new PileView(number.toString(), lines, lines.stream().filter(line -> !line.posted()).count());
    }
}
