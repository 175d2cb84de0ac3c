package nl.samenspel.finding;

/**
 * How differently two words are spelled: letters left out, put in, changed for another or changed places (Damerau, 1964; the restricted form). Letters that sound alike in
 * Dutch differ half as much, and so does a doubled letter.
 */
final class EditDistance {

    private static final double SOUNDS_ALIKE = 0.5;
    private static final String[] ALIKE = {"sz", "fv", "dt", "ck", "kq", "ie", "ij", "iy", "jy", "gh", "bp", "ou", "au", "xs", "uo", "ea"};

    private EditDistance() {}

    static double between(String typed, String word) {
        double[][] distance = new double[typed.length() + 1][word.length() + 1];
        for (int left = 0; left <= typed.length(); left++) {
            for (int right = 0; right <= word.length(); right++) {
                distance[left][right] = cheapest(typed, word, left, right, distance);
            }
        }
        return distance[typed.length()][word.length()];
    }

    private static double cheapest(String typed, String word, int left, int right, double[][] distance) {
        if (left == 0 || right == 0) {
            return left + right;
        }
        char here = typed.charAt(left - 1);
        char there = word.charAt(right - 1);
        double best = distance[left - 1][right - 1] + change(here, there);
        best = Math.min(best, distance[left - 1][right] + single(typed, left));
        best = Math.min(best, distance[left][right - 1] + single(word, right));
        boolean swapped = left > 1 && right > 1 && here == word.charAt(right - 2) && there == typed.charAt(left - 2);
        return swapped ? Math.min(best, distance[left - 2][right - 2] + SOUNDS_ALIKE + 0.2) : best;
    }

    private static double change(char here, char there) {
        if (here == there) {
            return 0;
        }
        for (String pair : ALIKE) {
            if (pair.indexOf(here) >= 0 && pair.indexOf(there) >= 0) {
                return SOUNDS_ALIKE;
            }
        }
        return 1;
    }

    private static double single(String word, int position) {
        return position > 1 && word.charAt(position - 1) == word.charAt(position - 2) ? SOUNDS_ALIKE : 1;
    }
}
