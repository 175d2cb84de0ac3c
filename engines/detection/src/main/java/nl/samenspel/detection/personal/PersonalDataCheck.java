package nl.samenspel.detection.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a short Dutch text, such as a signal while it is typed, and points at what should be left out. Finds much, not everything: a
 * person still reads along.
 */
public final class PersonalDataCheck {

    /** In the order in which they claim a piece of text: what has a fixed form goes before what is guessed. */
    private final List<Function<String, List<Finding>>> finders = List.of(new MailFinder()::find, new BirthDateFinder()::find,
            new CitizenNumberFinder()::find, new TelephoneFinder()::find, new AddressFinder()::find,
            new NameFinder(NameList.standard())::find);

    /** From left to right; no two overlap. */
    public List<Finding> check(String text) {
        List<Finding> found = new ArrayList<>();
        for (Function<String, List<Finding>> finder : finders) {
            for (Finding finding : finder.apply(text)) {
                if (found.stream().noneMatch(finding::overlaps)) {
                    found.add(finding);
                }
            }
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return found;
    }

    /** The text with every finding replaced. */
    public String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder();
        int from = 0;
        for (Finding finding : check(text)) {
            cleaned.append(text, from, finding.from()).append(finding.replacement());
            from = finding.to();
        }
        return cleaned.append(text.substring(from)).toString();
    }
}
