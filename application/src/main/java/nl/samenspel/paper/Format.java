package nl.samenspel.paper;

import java.util.Locale;

/** What form a document has: the size of its paper and its margins. The style sheet knows it by its name in lower case, as the class of the whole document. */
public enum Format {

    /** A letter, with the address where a window is. */
    LETTER(Format.NUMBERED),
    /** Pages to leaf through. */
    GUIDE(Format.NUMBERED),
    /** One sheet to hang up, and to tear strips off. */
    POSTER("size: A4 portrait; margin: 14mm 14mm 66mm; @bottom-center { content: element(strips); vertical-align: top; }"),
    /** One sheet to hang up, with the days of a week. */
    WEEK("size: A4 portrait; margin: 14mm;"),
    /** Half a sheet, to fold and put in a bag. */
    CARD("size: A5 portrait; margin: 11mm;");

    private static final String NUMBERED = "size: A4 portrait; margin: 18mm 18mm 20mm 20mm; "
            + "@bottom-right { content: counter(page) ' / ' counter(pages); font-family: Letters, Spare; font-size: 11pt; color: #3d3730; }";

    private final String page;

    Format(String page) {
        this.page = page;
    }

    String rule() {
        return "@page { " + page + " }\n";
    }

    /** The class of the whole document. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
