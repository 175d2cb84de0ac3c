package nl.samenspel.detection.noticing;

import java.util.List;

import nl.samenspel.detection.chance.RecurrenceInterval;

/**
 * Signals about one theme that piled up (<i>ophoping</i>), with the number behind it.
 *
 * @param from       first day, since 1970
 * @param to         last day: the day of the look
 * @param signals    at least as many as the policy asks
 * @param occasions  neighbourhoods and days with at least one of them
 * @param expected   how many occasions chance would bring
 * @param recurrence how often chance brings such a pile-up for any of the themes
 */
public record PileUp(int theme, List<Integer> areas, long from, long to, int signals, int occasions, double expected, RecurrenceInterval recurrence) {

    public PileUp {
        areas = List.copyOf(areas);
    }

    /** Whether it may be the same pile-up as one seen before: same theme, a shared neighbourhood, days that overlap. */
    public boolean continues(PileUp earlier) {
        return theme == earlier.theme && from <= earlier.to && areas.stream().anyMatch(earlier.areas::contains);
    }
}
