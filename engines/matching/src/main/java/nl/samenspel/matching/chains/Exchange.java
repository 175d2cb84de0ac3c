package nl.samenspel.matching.chains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.suggest.Candidate;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.OfferBook;
import nl.samenspel.matching.suggest.Period;
import nl.samenspel.matching.suggest.Scorer;

/**
 * Who could help whom among people who both ask and offer.
 *
 * @param people names, in order
 * @param helps  per person, by number: whom they could help best with what
 */
public record Exchange(List<String> people, List<Map<Integer, Candidate>> helps) {

    public Exchange {
        people = List.copyOf(people);
        helps = List.copyOf(helps);
    }

    /** Only people who said they want to take part should be in these lists; no hard rule is ever broken. */
    public static Exchange of(List<HelpRequest> requests, List<HelpOffer> offers, Period period, Circumstances circumstances,
                              Scorer scorer) {
        List<String> people = offers.stream().map(HelpOffer::person).distinct().sorted()
                .filter(person -> requests.stream().anyMatch(request -> request.person().equals(person))).toList();
        Map<String, Integer> numbers = new HashMap<>();
        people.forEach(person -> numbers.put(person, numbers.size()));
        OfferBook book = new OfferBook(period);
        offers.stream().filter(offer -> numbers.containsKey(offer.person())).forEach(book::put);
        List<Map<Integer, Candidate>> helps = new ArrayList<>();
        people.forEach(_ -> helps.add(new HashMap<>()));
        for (HelpRequest request : requests) {
            Integer helped = numbers.get(request.person());
            if (helped != null) {
                book.candidates(request, circumstances, scorer, candidate -> {
                    Integer helper = numbers.get(candidate.offer().person());
                    if (helper != null) {
                        helps.get(helper).merge(helped, candidate, Exchange::better);
                    }
                });
            }
        }
        return new Exchange(people, helps);
    }

    private static Candidate better(Candidate one, Candidate other) {
        int order = Double.compare(one.score().total(), other.score().total());
        return order > 0 || order == 0 && one.request().id().compareTo(other.request().id()) <= 0 ? one : other;
    }
}
