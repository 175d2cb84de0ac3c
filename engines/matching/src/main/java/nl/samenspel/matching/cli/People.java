package nl.samenspel.matching.cli;

import java.util.List;
import java.util.Optional;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.OfferBook;
import nl.samenspel.matching.suggest.Period;

/** What stands in a file: who asks, who offers, and what happened lately. */
record People(List<HelpRequest> requests, List<HelpOffer> offers, Circumstances circumstances, Period period) {

    Optional<HelpRequest> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    Optional<HelpOffer> offer(String id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    OfferBook book() {
        OfferBook book = new OfferBook(period);
        offers.forEach(book::put);
        return book;
    }
}
