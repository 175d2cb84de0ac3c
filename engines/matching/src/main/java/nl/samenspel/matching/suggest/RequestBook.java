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
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A request and its times. */
    private record Entry(HelpRequest request, Spans times) {
    }

    public RequestBook(Period period) {
        this.calendars = new Calendars(period);
    }

    /** Adds a request, in the place of the one with the same identifier. */
    public void put(HelpRequest request) {
        entries.put(request.id(), new Entry(request, calendars.of(request)));
    }

    public void remove(String request) {
        entries.remove(request);
    }

    /** The requests that suit an offer best; what already has reactions stands lower for everybody. */
    public List<Suggestion> suggest(HelpOffer offer, Circumstances circumstances, Scorer scorer, int most) {
        return rank(offer, circumstances, scorer, most).stream().map(candidate -> candidate.explained(circumstances)).toList();
    }

    /** The same without reasons, which take longer to collect than to rank by. */
    public List<Candidate> rank(HelpOffer offer, Circumstances circumstances, Scorer scorer, int most) {
        Shortlist shortlist = new Shortlist(most);
        Spans offered = calendars.of(offer.when());
        for (Entry entry : entries.values()) {
            if (!offer.kinds().contains(entry.request().kind())) {
                continue;
            }
            Meeting meeting = new Meeting(entry.request(), offer, entry.request().place().metresTo(offer.place()),
                    Calendars.overlap(entry.request(), entry.times(), offered), calendars.period().today());
            if (HardRule.judge(meeting) instanceof Verdict.Allowed) {
                shortlist.accept(new Candidate(meeting, scorer.score(meeting, circumstances)));
            }
        }
        return shortlist.bestFirst();
    }
}
