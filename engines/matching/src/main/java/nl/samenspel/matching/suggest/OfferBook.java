package nl.samenspel.matching.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Place;
import nl.samenspel.matching.availability.Overlap;
import nl.samenspel.matching.availability.Spans;

/**
 * All offers, with their times laid out over a period, so that one request finds its best suggestions among tens of thousands
 * in milliseconds. An offer that changes is put in again. For one thread at a time.
 */
public final class OfferBook {

    private final Calendars calendars;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Map<Place, List<Entry>>> byKind = new HashMap<>();

    /** An offer and its times. */
    private record Entry(HelpOffer offer, Spans times) {
    }

    public OfferBook(Period period) {
        this.calendars = new Calendars(period);
    }

    /** Adds an offer, in the place of the one with the same identifier. */
    public void put(HelpOffer offer) {
        remove(offer.id());
        Entry entry = new Entry(offer, calendars.of(offer.when()));
        entries.put(offer.id(), entry);
        offer.kinds().forEach(kind -> byKind.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                .computeIfAbsent(offer.place(), _ -> new ArrayList<>()).add(entry));
    }

    public void remove(String offer) {
        Entry old = entries.remove(offer);
        if (old != null) {
            old.offer().kinds().forEach(kind -> byKind.getOrDefault(kind, Map.of())
                    .getOrDefault(old.offer().place(), List.of()).removeIf(entry -> entry == old));
        }
    }

    public int size() {
        return entries.size();
    }

    /** The best suggestions for a request, best first. */
    public List<Suggestion> suggest(HelpRequest request, Circumstances circumstances, Scorer scorer, int most) {
        return rank(request, circumstances, scorer, most).stream().map(candidate -> candidate.explained(circumstances)).toList();
    }

    /** The same without reasons, which take longer to collect than to rank by. */
    public List<Candidate> rank(HelpRequest request, Circumstances circumstances, Scorer scorer, int most) {
        Shortlist shortlist = new Shortlist(most);
        candidates(request, circumstances, scorer, shortlist);
        return shortlist.bestFirst();
    }

    /** Everybody no hard rule keeps from helping with a request, in no particular order. */
    public void candidates(HelpRequest request, Circumstances circumstances, Scorer scorer, Consumer<Candidate> take) {
        Spans asked = calendars.of(request);
        byKind.getOrDefault(request.kind(), Map.of()).forEach((place, there) -> {
            int metres = request.place().metresTo(place);
            for (Entry entry : there) {
                if (metres <= entry.offer().reach()) {
                    consider(request, asked, entry, metres, circumstances, scorer, take);
                }
            }
        });
    }

    /** How many people may be expected to say yes to a request if all who could help were asked. */
    public double hope(HelpRequest request, Scorer scorer) {
        double[] hope = new double[1];
        candidates(request, Circumstances.QUIET, scorer, candidate -> hope[0] += candidate.score().volunteer());
        return hope[0];
    }

    private void consider(HelpRequest request, Spans asked, Entry entry, int metres, Circumstances circumstances, Scorer scorer,
                          Consumer<Candidate> take) {
        Meeting meeting = new Meeting(request, entry.offer(), metres, Overlap.NONE, calendars.period().today());
        if (HardRule.allowApartFromTimes(meeting)) {
            Meeting timed = meeting.at(Calendars.overlap(request, asked, entry.times()));
            if (HardRule.THEIR_TIMES_MEET.allows(timed)) {
                take.accept(new Candidate(timed, scorer.score(timed, circumstances)));
            }
        }
    }

    /** Whether a request and an offer in this book may be brought together, for who asks why not. */
    public Verdict judge(HelpRequest request, String offer) {
        return HardRule.judge(meeting(request, offer));
    }

    /** What an offer in this book and a request have to do with each other. */
    public Meeting meeting(HelpRequest request, String offer) {
        Entry entry = entries.get(offer);
        if (entry == null) {
            throw new IllegalArgumentException("no such offer: " + offer);
        }
        return new Meeting(request, entry.offer(), request.place().metresTo(entry.offer().place()),
                Calendars.overlap(request, calendars.of(request), entry.times()), calendars.period().today());
    }
}
