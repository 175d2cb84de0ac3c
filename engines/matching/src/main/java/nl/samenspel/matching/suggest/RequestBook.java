package nl.samenspel.matching.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.availability.Spans;

/** All open requests: what somebody who offers help is shown, best first. For one thread at a time. */
public final class RequestBook {

    private final Calendars calendars;
    private final Map<String, HelpRequest> requests = new LinkedHashMap<>();

    public RequestBook(Period period) {
        this.calendars = new Calendars(period);
    }

    /** Adds a request, in the place of the one with the same identifier. */
    public void put(HelpRequest request) {
        requests.put(request.id(), request);
    }

    public void remove(String request) {
        requests.remove(request);
    }

    /** The requests that suit an offer best; what already has reactions stands lower for everybody. */
    public List<Suggestion> suggest(HelpOffer offer, Circumstances circumstances, Scorer scorer, int most) {
        Shortlist shortlist = new Shortlist(circumstances, scorer, most);
        Spans offered = calendars.of(offer.when());
        requests.values().stream().filter(request -> offer.kinds().contains(request.kind())).forEach(request ->
                shortlist.consider(calendars.meeting(request, calendars.of(request), offer, offered,
                        request.place().metresTo(offer.place()))));
        return shortlist.bestFirst();
    }
}
