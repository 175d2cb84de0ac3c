package nl.samenspel.matching.suggest;

import java.util.HashMap;
import java.util.Map;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.Spans;

/** Times laid out over a period, each calendar once. */
final class Calendars {

    private final Period period;
    private final Spans whole;
    private final Map<Availability, Spans> laidOut = new HashMap<>();

    Calendars(Period period) {
        this.period = period;
        this.whole = Spans.between(period.from(), period.until());
    }

    Spans of(Availability when) {
        return laidOut.computeIfAbsent(when, availability -> availability.during(period.from(), period.until()));
    }

    /** All the time there is when it is to be agreed in consultation. */
    Spans of(HelpRequest request) {
        return request.when().map(this::of).orElse(whole);
    }

    Meeting meeting(HelpRequest request, Spans asked, HelpOffer offer, Spans offered, int metres) {
        return new Meeting(request, offer, metres, asked.overlap(offered, Math.toIntExact(request.shortest().toMinutes())),
                period.today());
    }
}
