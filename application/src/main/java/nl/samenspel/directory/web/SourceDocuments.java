package nl.samenspel.directory.web;

import java.util.Set;
import nl.samenspel.web.Page;

/** The documents that sources refer to, by titles that say something to a reader. A document that is not known here keeps the name it was stated by. */
public final class SourceDocuments {

    private static final Set<String> TITLED = Set.of("000_8708bd5769280d00.txt", "001_30d2758df2f5539c.txt", "002_105300265d77122a.txt", "003_1316d5b443e6cd14.txt", "004_10e289c9ecba14b0.txt");
    /** What the demo names as the source of what it invented. */
    private static final String INVENTED = "demo";
    private static final int NUMBER = 3;

    private SourceDocuments() {}

    public static String title(Page page, String document) {
        if (document.equals(INVENTED)) {
            return page.text("directory.document.demo");
        }
        return TITLED.contains(document) ? page.text("directory.document." + document.substring(0, NUMBER)) : document;
    }
}
