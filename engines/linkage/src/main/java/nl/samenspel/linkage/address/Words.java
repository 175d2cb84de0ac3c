package nl.samenspel.linkage.address;

import java.util.Map;
import java.util.Set;

/** The words people write behind a house number, and what the address register writes instead. */
final class Words {

    /** Say that a number or letter follows and add nothing to it. */
    private static final Set<String> LEADING = Set.of("APP", "APT", "APPT", "APPARTEMENT", "APPARTEMENTNR", "FLAT", "KAMER", "KMR",
            "KMER", "UNIT", "TOEV", "TOEVOEGING", "HUISLETTER", "LETTER", "ETAGE", "VERDIEPING", "VERD", "STUDIO", "BUS", "WONING",
            "NO", "NR", "NUMMER", "HUISNUMMER", "HUISNR", "HNR", "HSNR");

    /** Say that the number before is a floor. */
    private static final Set<String> FLOOR = Set.of("HOOG", "HG", "ETAGE", "ET", "VERDIEPING", "VERD", "VERDIEP", "VDP");

    /** The endings of 1e, 1ste, 2de, 3rd. */
    private static final Set<String> ORDINAL_ENDINGS = Set.of("E", "STE", "DE", "ER");

    private static final Map<String, String> ORDINALS = Map.of("EERSTE", "1", "TWEEDE", "2", "DERDE", "3", "VIERDE", "4",
            "VIJFDE", "5", "ZESDE", "6");

    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("HUIS", "HS"), Map.entry("PARTERRE", "PT"),
            Map.entry("ROOD", "RD"), Map.entry("ZWART", "ZW"), Map.entry("BOVEN", "BOV"), Map.entry("BENEDEN", "BEN"),
            Map.entry("ACHTER", "ACH"), Map.entry("RECHTS", "RE"), Map.entry("LINKS", "LI"),
            Map.entry("SOUTERRAIN", "SOUS"), Map.entry("WOONSCHIP", "WS"), Map.entry("WOONBOOT", "WB"),
            Map.entry("BEGANEGROND", "BG"), Map.entry("GEBOUW", "GEB"), Map.entry("TEGENOVER", "TO"), Map.entry("GARAGE", "GAR"));

    private Words() {
    }

    static boolean announces(String word) {
        return LEADING.contains(word);
    }

    static boolean isFloor(String word) {
        return FLOOR.contains(word);
    }

    static boolean isOrdinalEnding(String word) {
        return ORDINAL_ENDINGS.contains(word);
    }

    /** "2" for "TWEEDE"; the word itself when it is no ordinal. */
    static String ordinal(String word) {
        return ORDINALS.getOrDefault(word, word);
    }

    static String shortened(String word) {
        return word.length() < 4 ? word : SHORT.getOrDefault(word, word);
    }
}
