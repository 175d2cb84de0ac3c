package nl.samenspel.linkage.tabular;

import java.util.regex.Pattern;

/** Numbers as the Dutch and the English write them. */
final class Numbers {

    private static final Pattern DUTCH = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?|-?[0-9]+,[0-9]+");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{1,4}[-/][0-9A-Za-z]{1,9}([-/][0-9]{1,4})?");

    private Numbers() {
    }

    static String plain(String text) {
        String bare = text.replace(" ", "").replace("\u00a0", "");
        if (DUTCH.matcher(bare).matches()) {
            return bare.replace(".", "").replace(',', '.');
        }
        return ENGLISH_GROUPS.matcher(bare).matches() ? bare.replace(",", "") : bare;
    }

    static boolean looksLikeDate(String text) {
        return DATE.matcher(text).matches();
    }
}
