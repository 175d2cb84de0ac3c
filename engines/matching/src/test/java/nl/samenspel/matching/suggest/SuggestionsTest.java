package nl.samenspel.matching.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Village;
import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.Span;
import nl.samenspel.matching.availability.Spans;
import org.junit.jupiter.api.Test;

/** What every list of suggestions keeps, whoever is in it. */
class SuggestionsTest {

    private final Village village = new Village(3);
    private final List<HelpOffer> offers = IntStream.range(0, 400).mapToObj(number -> village.offer("o" + number)).toList();
    private final List<HelpRequest> requests = IntStream.range(0, 60).mapToObj(number -> village.request("r" + number)).toList();
    private final Circumstances circumstances = new Circumstances(Map.of("r1", 3), Map.of("person 3", 2, "person 8", 5),
            Map.of("neighbourhood 2", 0.2, "neighbourhood 3", 0.9));

    private OfferBook book(List<HelpOffer> all) {
        OfferBook book = new OfferBook(Village.PERIOD);
        all.forEach(book::put);
        return book;
    }

    /** Every rule once more, written down without this package. */
    private static boolean suits(HelpRequest request, HelpOffer offer) {
        var needs = request.needs();
        var talents = offer.talents();
        return offer.kinds().contains(request.kind()) && !offer.person().equals(request.person())
                && offer.running() < offer.capacity() && !offer.excluded().contains(request.person())
                && request.place().metresTo(offer.place()) <= offer.reach() && talents.skills().containsAll(needs.skills())
                && needs.checks().stream().allMatch(check -> talents.checks().containsKey(check)
                && !talents.checks().get(check).isBefore(Village.TODAY))
                && (needs.languages().isEmpty() || needs.languages().stream().anyMatch(talents.languages()::contains))
                && (!needs.organisation() || talents.organisation()) && timesMeet(request, offer);
    }

    private static boolean timesMeet(HelpRequest request, HelpOffer offer) {
        Spans offered = spans(offer.when());
        Spans asked = request.when().map(SuggestionsTest::spans).orElse(offered);
        return asked.and(offered).stretches().stream().map(Span::minutes)
                .anyMatch(minutes -> minutes >= Math.max(1, request.shortest().toMinutes()));
    }

    private static Spans spans(Availability when) {
        return when.during(Village.PERIOD.from(), Village.PERIOD.until());
    }

    @Test
    void nobodyIsSuggestedWhoFailsAHardRuleAndNobodyElseIsLeftOut() {
        OfferBook book = book(offers);
        int found = 0;
        for (HelpRequest request : requests) {
            List<String> suggested = book.suggest(request, circumstances, Scorer.STANDARD, 1000).stream()
                    .map(one -> one.offer().id()).sorted().toList();
            assertThat(suggested).as("%s", request)
                    .isEqualTo(offers.stream().filter(offer -> suits(request, offer)).map(HelpOffer::id).sorted().toList());
            found += suggested.size();
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void theFewBestAreTheBeginOfTheWholeList() {
        OfferBook book = book(offers);
        for (HelpRequest request : requests) {
            List<Suggestion> all = book.suggest(request, circumstances, Scorer.STANDARD, 1000);
            assertThat(book.suggest(request, circumstances, Scorer.STANDARD, 5)).isEqualTo(all.subList(0, Math.min(5, all.size())));
            assertThat(all).isSortedAccordingTo(Comparator.comparingDouble(one -> -one.score().total()));
        }
    }

    @Test
    void theOrderInWhichOffersComeInDoesNotMatter() {
        List<HelpOffer> shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, new Random(1));
        for (HelpRequest request : requests) {
            assertThat(book(shuffled).suggest(request, circumstances, Scorer.STANDARD, 10))
                    .isEqualTo(book(offers).suggest(request, circumstances, Scorer.STANDARD, 10));
        }
    }

    @Test
    void bothSidesSeeTheSameMeetings() {
        OfferBook offered = book(offers);
        RequestBook asked = new RequestBook(Village.PERIOD);
        requests.forEach(asked::put);
        var fromRequests = requests.stream().flatMap(request -> offered.suggest(request, circumstances, Scorer.STANDARD, 1000).stream());
        var fromOffers = offers.stream().flatMap(offer -> asked.suggest(offer, circumstances, Scorer.STANDARD, 1000).stream());
        assertThat(fromOffers.toList()).containsExactlyInAnyOrderElementsOf(fromRequests.toList());
    }

    @Test
    void everySuggestionSaysWhy() {
        OfferBook book = book(offers);
        requests.stream().flatMap(request -> book.suggest(request, circumstances, Scorer.STANDARD, 5).stream()).forEach(one -> {
            assertThat(one.reasons()).hasAtLeastOneElementOfType(Reason.Near.class).hasAtLeastOneElementOfType(Reason.HasRoom.class);
            assertThat(one.reasons().stream().anyMatch(Reason.TimesInConsultation.class::isInstance))
                    .isEqualTo(one.request().when().isEmpty());
            assertThat(one.score().total()).isPositive();
        });
    }

    @Test
    void everyRuleSaysNoToSomebodyAndWhichOneIsTold() {
        OfferBook book = book(offers);
        List<HardRule> heard = requests.stream().flatMap(request -> offers.stream().map(offer -> book.judge(request, offer.id())))
                .filter(Verdict.Refused.class::isInstance).map(verdict -> ((Verdict.Refused) verdict).rule()).distinct().toList();
        assertThat(heard).containsExactlyInAnyOrder(HardRule.values());
    }

    @Test
    void whatIsPopularMakesRoomAndWhatGotLittleComesForward() {
        OfferBook book = book(offers);
        HelpRequest request = requests.stream().filter(one -> !book.suggest(one, Circumstances.QUIET, Scorer.STANDARD, 1).isEmpty())
                .findFirst().orElseThrow();
        double quiet = total(book, request, Circumstances.QUIET);
        assertThat(total(book, request, new Circumstances(Map.of(request.id(), 2), Map.of(), Map.of()))).isLessThan(quiet);
        assertThat(total(book, request, new Circumstances(Map.of(), Map.of(), Map.of(request.place().neighbourhood(), 0.1))))
                .isGreaterThan(quiet);
    }

    private static double total(OfferBook book, HelpRequest request, Circumstances circumstances) {
        return book.suggest(request, circumstances, Scorer.STANDARD, 1).getFirst().score().total();
    }

    @Test
    void asksNoMorePeopleThanNeededAndNobodyBeyondTheirBudget() {
        OfferBook book = book(offers);
        for (HelpRequest request : requests) {
            List<Candidate> all = book.rank(request, circumstances, Scorer.STANDARD, 50);
            List<Candidate> chosen = new AskPlan(0.5, 6, 3).choose(all, circumstances);
            assertThat(chosen.size()).isLessThanOrEqualTo(6);
            assertThat(chosen).allMatch(one -> circumstances.notificationsOf(one.offer().person()) < 3);
            double nobodyOfAllButLast = chosen.stream().limit(Math.max(0, chosen.size() - 1))
                    .mapToDouble(one -> 1 - one.score().volunteer()).reduce(1, (one, other) -> one * other);
            assertThat(chosen.isEmpty() || 1 - nobodyOfAllButLast < 0.5).isTrue();
        }
    }

    @Test
    void anOfferThatChangesIsFoundAsItIsNow() {
        OfferBook book = book(offers);
        HelpOffer away = offers.getFirst();
        book.remove(away.id());
        assertThat(book.size()).isEqualTo(399);
        book.put(away);
        book.put(away);
        assertThat(book.size()).isEqualTo(400);
        requests.forEach(request -> assertThat(book.suggest(request, circumstances, Scorer.STANDARD, 1000).stream()
                .map(one -> one.offer().id())).doesNotHaveDuplicates());
    }
}
