package nl.samenspel.figures;

import java.util.regex.Pattern;

/** Recognises what a table says about where people or their parents were born. It is never taken in: it explains nothing about a neighbourhood and is easily held against one. */
final class Origin {

    private static final Pattern COLUMN = Pattern.compile(
            "[ap](westal|nwal|marokko|antaru|surinam|turkije|overnw|wall|nwall|marok|suri|tur|ovnw|nedal|neual|eural|geb(nl|eur|neu|bn).*|hk(nl|eur|neu).*)|.*(herkomst|migratie|westers|marokko|marokka|turk|surina|antillen|"
                    + "buiteneuropa|buitennederland|geborenin|allochto|autochto|etni|nationaliteit).*");

    private Origin() {}

    /** @param column name without capitals and signs */
    static boolean isMeantBy(String column) {
        return COLUMN.matcher(column).matches();
    }
}
