package nl.samenspel.access;

import java.util.regex.Pattern;

/** Where somebody goes after logging in: a page of this site, and nothing that a browser could take for another site. */
final class Onward {

    static final String MINE = "/mijn";
    private static final Pattern PAGE_HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,500}");

    private Onward() {}

    /** The page that was asked for, or the start page of who logged in. */
    static String to(String asked) {
        return PAGE_HERE.matcher(asked).matches() && !asked.startsWith("/inloggen") && !asked.startsWith("/uitloggen") ? asked : MINE;
    }
}
