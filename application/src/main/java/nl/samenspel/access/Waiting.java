package nl.samenspel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.web.HumanTimes;

/**
 * What waits for somebody at work: who asked to be called, what is new in the area, what somebody said is not right. A port: each module tells of its own, so that one page shows
 * who works there what to begin with.
 */
public interface Waiting {

    /** What waits for this person now, within the scopes of this person's roles; nothing for who has no work here. Counting is not looking: no names are read for it. */
    List<Line> waitingFor(Actor worker);

    /**
     * Some things of one sort that wait.
     *
     * @param words message key of the sentence; it takes the number. With {@code .why} behind it: what happens when they go on waiting
     * @param number at least 1
     * @param since how long the oldest of them waits
     * @param url where to go to
     */
    record Line(String words, int number, Instant since, String url) {

        public Line {
            if (number < 1) {
                throw new IllegalArgumentException("Nothing that waits is no line");
            }
        }

        /** The day since which the oldest waits, here. */
        public LocalDate day() {
            return LocalDate.ofInstant(since, HumanTimes.ZONE);
        }
    }
}
