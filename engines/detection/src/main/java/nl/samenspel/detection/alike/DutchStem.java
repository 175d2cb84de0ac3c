package nl.samenspel.detection.alike;

/**
 * What Dutch words with the same root have in common: endings of plural, diminutive, verb and adjective taken off, doubled letters at the end
 * made single. After the idea of Kraaij and Pohlmann (1994), <i>Porter's stemming algorithm for Dutch</i>, but simpler: it serves to compare, not to read.
 */
final class DutchStem {

    private static final String[] ENDINGS = {"heden", "etjes", "etje", "tjes", "tje", "pjes", "pje", "jes", "je", "ingen", "ing",
        "lijke", "lijk", "heid", "baar", "eren", "ende", "end", "ige", "ig", "sten", "ste", "den", "de", "ten", "te", "en", "s", "e", "t", "d"};
    private static final int SHORTEST = 4;

    private DutchStem() {
    }

    /** @param word in lower case, without accents */
    static String of(String word) {
        String stem = word.startsWith("ge") && word.length() > 6 ? word.substring(2) : word;
        for (int turn = 0; turn < 2; turn++) {
            for (String ending : ENDINGS) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    break;
                }
            }
        }
        return single(stem).replace('z', 's').replace('v', 'f');
    }

    /** "vall" and "val", "loop" and "lop": a doubled last consonant or vowel says nothing about the root. */
    private static String single(String stem) {
        StringBuilder shorter = new StringBuilder();
        for (int at = 0; at < stem.length(); at++) {
            if (at == 0 || stem.charAt(at) != stem.charAt(at - 1)) {
                shorter.append(stem.charAt(at));
            }
        }
        return shorter.toString();
    }
}
