package nl.samenspel.bench.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A made-up entry of the directory. Its number and the neighbourhood decide everything, so every run loads the same.
 *
 * @param owner the organisation it belongs to; itself for an organisation
 * @param facts what it says, in the form in which the directory keeps it
 */
record SyntheticEntry(UUID id, UUID owner, String slug, Map<String, Object> facts) {

    private static final long SEED = 20261122;
    private static final long FIRST_MOMENT = 1_767_225_600_000L;        // 2026-01-01T00:00Z
    private static final int SHORTEST_SUMMARY = 4;
    private static final int LONGEST_SUMMARY = 40;
    private static final int OWNED_BY_ONE = 10;
    private static final List<String> KINDS = List.of("SERVICE", "ACTIVITY", "ACTIVITY", "MEETING_PLACE", "INITIATIVE");
    private static final List<String> THEMES = List.of("ontmoeting", "geldzorgen", "mantelzorg", "taal", "eenzaamheid", "eten",
            "bewegen", "ouderen", "jeugd", "opvoeding", "werk", "wonen", "gezondheid", "ggz", "beperking", "vervoer",
            "digitaal", "cultuur", "natuur", "veiligheid", "informatie");
    private static final List<String> WAYS = List.of("COME", "CALL", "ASK", "REFERRAL");
    private static final List<String> PRICES = List.of("UNKNOWN", "FREE", "FREE", "BY_INCOME", "PAID");

    /**
     * Names of 2 to 4 words (about 25 characters) and summaries as long as those of the demo municipality: median 11
     * words, one in ten above 20, log-normal. One entry in ten is an organisation that owns the nine after it; one in
     * six is for the whole municipality; an entry has one to three themes.
     */
    static SyntheticEntry of(int number, Vocabulary vocabulary, Neighbourhood neighbourhood) {
        RandomGenerator random = new SplittableRandom(SEED + number);
        int organisation = number - number % OWNED_BY_ONE;
        String slug = "verzonnen-" + (number + 1);
        boolean owner = number == organisation;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("about", ordered(
                "kind", owner ? "ORGANISATION" : KINDS.get(number % KINDS.size()),
                "statedKind", owner ? "organisatie" : "",
                "name", name(number, random, vocabulary, neighbourhood),
                "summary", vocabulary.sentence(random, summaryLength(random)),
                "themes", themes(random),
                "forWhom", random.nextBoolean() ? vocabulary.sentence(random, 4) : "",
                "figures", random.nextInt(4) == 0 ? random.nextInt(5, 200) + " deelnemers" : ""));
        facts.put("gettingIn", ordered(
                "ways", List.of(WAYS.get(random.nextInt(WAYS.size()))),
                "explanation", vocabulary.sentence(random, random.nextInt(5, 15)),
                "times", vocabulary.sentence(random, random.nextInt(3, 8))));
        facts.put("contact", ordered(
                "website", "https://" + slug + ".example",
                "telephone", "030-%07d".formatted(random.nextInt(10_000_000)),
                "mail", "info@" + slug + ".example",
                "address", vocabulary.compound(random) + "straat " + random.nextInt(1, 300)));
        facts.put("cost", ordered(
                "price", PRICES.get(random.nextInt(PRICES.size())),
                "explanation", random.nextInt(3) == 0 ? vocabulary.sentence(random, 5) : ""));
        facts.put("whereabouts", random.nextInt(6) == 0
                ? ordered("reach", "municipality", "stated", "")
                : ordered("reach", "areas", "districts", List.of(neighbourhood.district()), "neighbourhoods", List.of(neighbourhood.code())));
        return new SyntheticEntry(id(number), id(organisation), slug, facts);
    }

    private static String name(int number, RandomGenerator random, Vocabulary vocabulary, Neighbourhood neighbourhood) {
        String more = random.nextInt(3) == 0 ? " " + vocabulary.word(random) : "";
        return vocabulary.compound(random) + more + " " + neighbourhood.name() + " " + (number + 1);
    }

    private static int summaryLength(RandomGenerator random) {
        return (int) Math.clamp(Math.round(11 * Math.exp(0.5 * random.nextGaussian())), SHORTEST_SUMMARY, LONGEST_SUMMARY);
    }

    /** Themes near each other in the list go together; the directory wants them in its own order. */
    private static List<String> themes(RandomGenerator random) {
        List<String> themes = new ArrayList<>();
        int first = random.nextInt(THEMES.size());
        int last = Math.min(THEMES.size() - 1, first + random.nextInt(3));
        for (int theme = first; theme <= last; theme++) {
            themes.add(THEMES.get(theme));
        }
        return themes;
    }

    /** A UUID of version 7: milliseconds first, so that rows lie in the order in which they were made. */
    private static UUID id(int number) {
        long high = (FIRST_MOMENT + number) << 16 | 0x7000L;
        return new UUID(high, 0x8000_0000_0000_0000L | number);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
