package nl.samenspel.matching.suggest;

import java.time.LocalDate;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.availability.Overlap;

/**
 * A request beside an offer, with what can be computed about the two.
 *
 * @param metres coarse distance
 * @param times  when both can, in stretches that are long enough
 * @param today  the day on which checks have to count
 */
public record Meeting(HelpRequest request, HelpOffer offer, int metres, Overlap times, LocalDate today) {

    Meeting at(Overlap meeting) {
        return new Meeting(request, offer, metres, meeting, today);
    }
}
