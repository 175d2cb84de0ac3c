package nl.samenspel.directory;

import java.util.Collection;
import java.util.List;

/**
 * The themes under which entries are found: stable codes whose names, in the words of residents, are the messages {@code directory.theme.<code>}. The order is the one on
 * screens: what people come for most stands first.
 */
public final class Themes {

    /** All codes, in the order of the screens. */
    public static final List<String> ALL = List.of(
            "ontmoeting", "geldzorgen", "mantelzorg", "taal", "eenzaamheid", "eten", "bewegen", "ouderen", "jeugd", "opvoeding", "werk", "wonen", "gezondheid", "ggz",
            "beperking", "vervoer", "digitaal", "cultuur", "natuur", "veiligheid", "informatie");

    private Themes() {}

    /** The known codes among these, each once, in the order of the screens. */
    public static List<String> inOrder(Collection<String> codes) {
        return ALL.stream().filter(codes::contains).toList();
    }
}
