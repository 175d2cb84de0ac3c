package nl.samenspel.bench.matching;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.OfferBook;
import nl.samenspel.matching.suggest.Scorer;

/** Suggestions for one request among many offers. */
final class Suggestions {

    private static final int OFFERS = 50_000;
    private static final int REQUESTS = 400;

    private Suggestions() {
    }

    static void measure(Run run, List<Measurement> measurements) {
        run.say(new Text("voorstellen uit 50.000", "suggestions among 50,000"));
        Town town = new Town(8);
        List<HelpOffer> offers = town.offers(OFFERS);
        Repeated<OfferBook> book = Repeated.times(1, () -> {
            OfferBook made = new OfferBook(Town.PERIOD);
            offers.forEach(made::put);
            return made;
        });
        town.requests(REQUESTS).forEach(request -> book.result().suggest(request, Circumstances.QUIET, Scorer.STANDARD, 10));
        List<HelpRequest> requests = town.requests(REQUESTS);
        double[] millis = requests.stream().mapToDouble(request -> 1000 * Repeated.times(3, () ->
                book.result().suggest(request, Circumstances.QUIET, Scorer.STANDARD, 10)).seconds()).toArray();
        Arrays.sort(millis);
        Text size = new Text(REQUESTS + " hulpvragen", REQUESTS + " requests");
        measurements.add(new Measurement("suggest.p99", new Text("tien voorstellen uit 50.000, p99", "ten suggestions among 50,000, p99"),
                size, millis[REQUESTS * 99 / 100], "ms", Bar.atMost(20), Scale.TIME));
        measurements.add(Measurement.told("suggest.median", new Text("de middelste", "the median"), size, millis[REQUESTS / 2], "ms", Scale.TIME));
        measurements.add(Measurement.told("suggest.book", new Text("agenda's van 50.000 mensen uitleggen, eenmalig",
                "laying out the calendars of 50,000 people, once"), Text.same("50 000"), book.seconds(), "s", Scale.TIME));
    }
}
