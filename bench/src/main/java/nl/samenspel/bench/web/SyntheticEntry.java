package nl.samenspel.bench.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A made-up entry of the directory. Number and seed decide everything, so every run loads the same ones.
 *
 * @param number from 0; also decides neighbourhood, theme and kind by remainder, so that all are served evenly
 */
record SyntheticEntry(int number, String slug, String name, String summary, String description, String street, String website) {

    private static final long SEED = 20261122;
    private static final int SHORTEST_SUMMARY = 4;
    private static final int LONGEST_SUMMARY = 40;

    /**
     * Names of 2 to 4 words (about 25 characters), summaries with the lengths of the demo municipality's own (median
     * 11 words, one in ten above 20; log-normal), descriptions of 3 to 8 sentences (about 500 characters).
     */
    static SyntheticEntry number(int number, Vocabulary vocabulary, String neighbourhood) {
        RandomGenerator random = new SplittableRandom(SEED + number);
        String name = vocabulary.compound(random) + (random.nextInt(3) == 0 ? " " + vocabulary.word(random) : "")
                + " " + neighbourhood + " " + (number + 1);
        int words = (int) Math.clamp(Math.round(11 * Math.exp(0.5 * random.nextGaussian())), SHORTEST_SUMMARY, LONGEST_SUMMARY);
        List<String> sentences = new ArrayList<>();
        int count = random.nextInt(3, 9);
        for (int i = 0; i < count; i++) {
            sentences.add(vocabulary.sentence(random, random.nextInt(6, 18)));
        }
        String slug = "bench-" + (number + 1);
        return new SyntheticEntry(number, slug, name, vocabulary.sentence(random, words), String.join(" ", sentences),
                vocabulary.compound(random) + "straat " + random.nextInt(1, 300), "https://" + slug + ".example");
    }
}
