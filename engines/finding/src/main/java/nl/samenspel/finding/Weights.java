package nl.samenspel.finding;

import nl.samenspel.finding.Reason.Part;

/**
 * All figures of the ranking in one place. They were set by hand on general grounds and looked at with the judged queries; what each does to the result stands in the README.
 */
final class Weights {

    /** A word of the summary; all other weights of words are in proportion to it. */
    static final int OF_SUMMARY = 4;

    /** A derived word, "eenzaam" for "eenzaamheid". */
    static final double ROOT = 0.7;
    /** A part of a compound. */
    static final double COMPOUND_PART = 0.5;
    /** What a part is made of again. */
    static final double PART_OF_PART = 0.3;
    /** A word that begins with what was typed. */
    static final double BEGINNING = 0.5;
    /** A word that is spelled otherwise than typed. */
    static final double CORRECTED = 0.85;

    /** The whole question is the name of the entry. */
    static final double EXACT_NAME = 3;

    /** Saturation and length normalisation of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009); the first in weights of a word of the summary. */
    static final double K1 = 1.2 * OF_SUMMARY;
    static final double B = 0.3;

    /** The same for themes. */
    static final int STATED_THEME = 8;
    static final int INFERRED_THEME = 3;
    /** Of several stated themes each next one says less about the entry. */
    static final double NEXT_THEME = 0.85;
    static final double THEME_K1 = 4;
    /** What an entry's words say it is about besides what it states, against what they say within that. */
    static final double BESIDE_STATED = 0.5;
    /** A theme that is meant by words of a longer phrase that means another one: "hond" in "hond uitlaten". */
    static final double WITHIN_PHRASE = 0.5;

    /** Themes against words. */
    static final double MEANING = 1.0;
    /** A theme that the one meant is a part of. */
    static final double BROADER_THEME = 0.35;
    /** A theme that helps as well. */
    static final double RELATED_THEME = 0.15;

    /** What a filler counts among other words. */
    static final double FILLER = 0.2;

    /** What counts of something that is nearly covered. */
    static final double NEARLY = 0.45;
    /** When no entry covers this share of what was asked, nothing fits. */
    static final double FITS = 0.5;
    /** When something fits, what covers less than this is left out. */
    static final double ALSO_FITS = 0.25;
    /** When nothing fits, what covers this share comes near, if it is not much less than what covers most. */
    static final double NEAR = 0.3;
    static final double MUCH_LESS = 0.7;
    /** How much a word counts that everybody uses, against one that is rare in Dutch; how common a word is goes from 0 to 25. */
    static final double COMMON = 0.45;
    static final double COMMONLY_SAID = 0.5;
    static final double RARELY_USED = 8;
    static final double OFTEN_USED = 20;
    /** How much covering everything counts against covering part of it. */
    static final double COVERING = 0.7;

    /** Metres at which nearness has lost half of what it can take. */
    static final double HALF_DISTANCE = 1_500;
    static final double LEAST_NEARNESS = 0.75;
    /** Nearness of what is for or in the searcher's area, of what is for everybody here, and of what is elsewhere here or nobody knows where. */
    static final double IN_AREA = 1;
    static final double EVERYWHERE = 0.92;
    static final double SOMEWHERE = 0.85;
    /** Nearness of what is in another town that was not asked for. */
    static final double ELSEWHERE = 0.5;
    static final double LEAST_CERTAINTY = 0.8;
    /** What being on within a day adds. */
    static final double SOONEST = 0.12;
    static final double SOON_DAYS = 7;

    private Weights() {}

    /** What a word counts of what was asked by how common it is in Dutch, whether it is in the index or not: who misses "methode" misses less than who misses "paspoort". */
    static double rarity(int frequency) {
        double common = Math.clamp((frequency - RARELY_USED) / (OFTEN_USED - RARELY_USED), 0.0, 1.0);
        return 1 - common * (1 - COMMON);
    }

    /** What the score for a word is multiplied with by how common it is in Dutch: few entries may say "kennen", and yet it tells little. */
    static double said(int frequency) {
        return 1 - (1 - COMMONLY_SAID) * (1 - rarity(frequency)) / (1 - COMMON);
    }

    static int of(Part part) {
        return switch (part) {
            case NAME -> 2 * OF_SUMMARY;
            case ORGANISATION -> OF_SUMMARY;
            case SUMMARY -> OF_SUMMARY;
            case DETAILS -> OF_SUMMARY - 1;
        };
    }
}
