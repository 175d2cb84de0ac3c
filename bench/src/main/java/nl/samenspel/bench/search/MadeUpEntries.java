package nl.samenspel.bench.search;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.samenspel.finding.Area;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.PartOfDay;
import nl.samenspel.finding.Point;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import nl.samenspel.finding.TimeOfWeek;

/**
 * Entries of a made-up town: fields as long as those of the demo municipality (names of 2 to 4 words, summaries log-normal with a median of 11 words and at most 40, details of
 * 10 to 40), words by Zipf's law, everything decided by the number of the entry.
 */
final class MadeUpEntries {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Point CENTRE = new Point(52.09, 5.12);

    private static final long SEED = 20261122;
    private static final int DISTRICTS = 10;
    private static final int NEIGHBOURHOODS = 111;
    private static final List<String> KINDS = List.of("ORGANISATION", "SERVICE", "ACTIVITY", "ACTIVITY", "MEETING_PLACE", "INITIATIVE");
    private static final List<String> PRICES = List.of("", "FREE", "FREE", "BY_INCOME", "PAID");
    private static final List<String> WAYS = List.of("COME", "CALL", "ASK", "REFERRAL");
    private static final List<String> LANGUAGES = List.of("nl", "nl", "nl", "en", "ar", "tr", "pl", "uk", "ti", "fa");
    private static final List<String> ACCESS = List.of("wheelchair", "lift", "toilet", "hearing-loop", "quiet");

    private final ZipfWords words = new ZipfWords();
    private final List<String> themes;

    MadeUpEntries(Taxonomy taxonomy) {
        themes = taxonomy.themes().stream().map(Theme::code).toList();
    }

    ZipfWords words() {
        return words;
    }

    Surroundings surroundings() {
        List<Area> areas = new ArrayList<>();
        RandomGenerator random = new SplittableRandom(SEED);
        for (int number = 0; number < DISTRICTS; number++) {
            areas.add(new Area("W" + number, words.compound(random) + "wijk", Optional.empty(), Optional.of(place(random))));
        }
        for (int number = 0; number < NEIGHBOURHOODS; number++) {
            areas.add(new Area("B" + number, words.compound(random) + "buurt", Optional.of("W" + number % DISTRICTS), Optional.of(place(random))));
        }
        return new Surroundings("Utrecht", areas);
    }

    /** @param version of what it says; another one says something else in the summary */
    Findable entry(int number, long version) {
        RandomGenerator random = new SplittableRandom(SEED + number);
        int neighbourhood = random.nextInt(NEIGHBOURHOODS);
        boolean everywhere = random.nextInt(6) == 0;
        String name = words.compound(random) + (random.nextInt(3) == 0 ? " " + words.word(random) : "") + " " + (number + 1);
        String summary = words.sentence(random, Math.clamp(Math.round(11 * Math.exp(0.5 * random.nextGaussian())), 4, 40)) + (version == 1 ? "" : " versie" + version);
        return new Findable(id(number), version, "/aanbod/verzonnen-" + number, name, random.nextBoolean() ? words.compound(random) : "", summary, words.sentence(random, random.nextInt(10, 40)),
                KINDS.get(number % KINDS.size()), some(themes, random, 3), everywhere ? List.of() : List.of("W" + neighbourhood % DISTRICTS, "B" + neighbourhood), everywhere,
                random.nextInt(50) == 0 ? Optional.of("Zeist") : Optional.empty(), random.nextInt(10) < 8 ? Optional.of(place(random)) : Optional.empty(),
                PRICES.get(random.nextInt(PRICES.size())), some(WAYS, random, 2), some(LANGUAGES, random, 2), some(ACCESS, random, 3), times(random), occurrences(random), random.nextDouble());
    }

    static String id(int number) {
        return new UUID(0x0197_0000_0000_7000L + number, 0x8000_0000_0000_0000L | number).toString();
    }

    static Point place(RandomGenerator random) {
        return new Point(CENTRE.latitude() + 0.03 * random.nextGaussian(), CENTRE.longitude() + 0.05 * random.nextGaussian());
    }

    private static List<String> some(List<String> all, RandomGenerator random, int most) {
        return random.ints(1 + random.nextInt(most), 0, all.size()).mapToObj(all::get).distinct().toList();
    }

    private static Set<TimeOfWeek> times(RandomGenerator random) {
        Set<TimeOfWeek> times = new HashSet<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            times.add(new TimeOfWeek(DayOfWeek.of(1 + random.nextInt(7)), PartOfDay.values()[random.nextInt(3)]));
        }
        return times;
    }

    private static List<Instant> occurrences(RandomGenerator random) {
        List<Instant> occurrences = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            Instant first = NOW.plus(Duration.ofHours(random.nextInt(24 * 14)));
            for (int week = 0; week < 6; week++) {
                occurrences.add(first.plus(Duration.ofDays(7L * week)));
            }
        }
        return occurrences;
    }
}
