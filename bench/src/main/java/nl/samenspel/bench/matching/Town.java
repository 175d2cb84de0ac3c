package nl.samenspel.bench.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Needs;
import nl.samenspel.matching.Place;
import nl.samenspel.matching.Talents;
import nl.samenspel.matching.Urgency;
import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.RecurringWindow;
import nl.samenspel.matching.suggest.Period;

/**
 * A large town from a seed: 110 neighbourhoods 900 metres apart, seven kinds of help, volunteers who go two to six kilometres and
 * have one to four windows a week of their own, a fifth of the requests with a skill or check.
 */
final class Town {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Period PERIOD = Period.from(TODAY, ZONE);

    private static final List<String> KINDS = List.of("visit", "odd job", "ride", "meal", "paperwork", "language", "digital");
    private final Random random;

    Town(long seed) {
        this.random = new Random(seed);
    }

    List<HelpOffer> offers(int count) {
        return IntStream.range(0, count).mapToObj(number -> offer("o" + number)).toList();
    }

    List<HelpRequest> requests(int count) {
        return IntStream.range(0, count).mapToObj(number -> request("r" + number)).toList();
    }

    private HelpOffer offer(String id) {
        Map<String, LocalDate> checks = random.nextInt(3) > 0 ? Map.of("vog", TODAY.plusDays(random.nextInt(900) - 90)) : Map.of();
        Set<String> languages = random.nextInt(5) == 0 ? Set.of("nl", "tr") : Set.of("nl");
        Talents talents = new Talents(some(3, "drive", "cook", "computer"), checks, languages, some(4, "chess", "garden", "music"),
                Set.of(), random.nextInt(2) == 0);
        Set<String> kinds = random.nextInt(3) == 0 ? Set.copyOf(List.of(kind(), kind(), kind()).stream().distinct().toList())
                : Set.of(kind());
        return new HelpOffer(id, "p" + id, kinds, place(), 500 * (4 + random.nextInt(9)), hours(1 + random.nextInt(4)), talents,
                1 + random.nextInt(2), 0, Set.of());
    }

    private HelpRequest request(String id) {
        Needs needs = new Needs(some(8, "drive", "cook", "computer"), some(4, "vog"),
                random.nextInt(10) == 0 ? Set.of("tr") : Set.of(), some(4, "chess", "garden", "music"), Set.of(), random.nextInt(20) == 0);
        Optional<Availability> when = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(hours(2));
        return new HelpRequest(id, "p" + id, kind(), "theme", place(), when, Duration.ofMinutes(60), needs,
                random.nextInt(10) == 0 ? Urgency.URGENT : Urgency.NORMAL,
                TODAY.minusDays(random.nextInt(120)).atStartOfDay(ZONE).toInstant(), 1);
    }

    private Availability hours(int windows) {
        return new Availability(IntStream.range(0, windows).mapToObj(_ -> {
            LocalTime begin = LocalTime.of(8 + random.nextInt(12), 15 * random.nextInt(4));
            return RecurringWindow.weekly(TODAY.minusWeeks(10), EnumSet.of(DayOfWeek.of(1 + random.nextInt(7))), begin,
                    begin.plusMinutes(60 + 30 * random.nextInt(6)), ZONE);
        }).toList(), List.of());
    }

    private Place place() {
        int number = random.nextInt(110);
        return new Place("n" + number, 52.04 + 0.0081 * (number / 10), 5.05 + 0.0132 * (number % 10));
    }

    private String kind() {
        return KINDS.get((int) (KINDS.size() * Math.pow(random.nextDouble(), 1.5)));
    }

    private Set<String> some(int in, String... words) {
        return Set.copyOf(List.of(words).stream().filter(_ -> random.nextInt(in) == 0).toList());
    }
}
