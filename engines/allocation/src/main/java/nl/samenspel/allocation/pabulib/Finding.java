package nl.samenspel.allocation.pabulib;

import java.util.List;
import java.util.Locale;

import nl.samenspel.allocation.language.Texts;

/**
 * Something found in a file.
 *
 * @param line    where, the first line being 1; 0 when it concerns the whole file
 * @param details the words that are in question, in the order in which the sentence uses them
 */
public record Finding(int line, FindingKind kind, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(int line, FindingKind kind, String... details) {
        return new Finding(line, kind, List.of(details));
    }

    /** One sentence for people. */
    public String reason(Locale language) {
        return Texts.in(language).text("finding." + kind.name(), details.toArray());
    }

    /** The sentence with its line. */
    public String sentence(Locale language) {
        return line == 0 ? reason(language) : Texts.in(language).text("finding.line", String.valueOf(line), reason(language));
    }
}
