package nl.samenspel.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.RecurringWindow;
import nl.samenspel.matching.suggest.Period;

/** Requests and offers made from a seed, in which every hard rule is now and then broken. */
public final class Village {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Period PERIOD = Period.from(TODAY, ZONE);

    private static final List<String> KINDS = List.of("ride", "visit", "odd job");
    private final Random random;

    public Village(long seed) {
        this.random = new Random(seed);
    }

    public HelpRequest request(String id) {
        Needs needs = new Needs(some("drive", "cook"), some("vog"), some("nl", "tr", "ar"), some("chess", "garden", "music"),
                some("grief", "debt"), one(8));
        Optional<Availability> when = one(4) ? Optional.empty() : Optional.of(hours());
        return new HelpRequest(id, "person " + random.nextInt(40), kind(), "theme " + random.nextInt(3), place(), when,
                Duration.ofMinutes(30L * random.nextInt(5)), needs, one(4) ? Urgency.URGENT : Urgency.NORMAL,
                Instant.parse("2026-02-01T10:00:00Z").plusSeconds(random.nextInt(2_000_000)), 1 + random.nextInt(2));
    }

    public HelpOffer offer(String id) {
        Map<String, LocalDate> checks = new HashMap<>();
        if (random.nextBoolean()) {
            checks.put("vog", TODAY.plusDays(random.nextInt(20) - 5));
        }
        Talents talents = new Talents(some("drive", "cook", "paint"), checks, some("nl", "tr", "ar"), some("chess", "garden"),
                some("grief", "debt"), random.nextBoolean());
        Set<String> kinds = new HashSet<>(List.of(kind(), kind()));
        return new HelpOffer(id, "person " + random.nextInt(40), kinds, place(), 500 * (1 + random.nextInt(12)), hours(), talents,
                random.nextInt(4), random.nextInt(2), one(3) ? Set.of("person " + random.nextInt(40)) : Set.of());
    }

    private Availability hours() {
        Set<DayOfWeek> days = new HashSet<>(List.of(DayOfWeek.of(1 + random.nextInt(7))));
        random.ints(random.nextInt(3), 1, 8).forEach(day -> days.add(DayOfWeek.of(day)));
        LocalTime begin = LocalTime.of(7 + random.nextInt(12), 30 * random.nextInt(2));
        return Availability.of(RecurringWindow.weekly(TODAY.minusDays(40), days, begin, begin.plusHours(1 + random.nextInt(3)), ZONE));
    }

    private Place place() {
        int number = random.nextInt(12);
        return new Place("neighbourhood " + number, 52.05 + 0.01 * (number / 4), 5.10 + 0.012 * (number % 4));
    }

    private String kind() {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private Set<String> some(String... words) {
        Set<String> some = new HashSet<>();
        for (String word : words) {
            if (random.nextInt(3) == 0) {
                some.add(word);
            }
        }
        return some;
    }
}
