package nl.samenspel.finding.dutch;

import java.util.Optional;

/**
 * Leads a derived word back to what it was made of, when that is a word as well: "eenzaamheid" to "eenzaam", "begeleiding" to "begeleiden", "vrijwilliger" to "vrijwillig".
 * It means something near, not the same, so what is found by it counts less.
 */
final class Roots {

    private static final int SHORTEST_AGENT = 6;

    private final WordForms forms;

    Roots(WordForms forms) {
        this.forms = forms;
    }

    Optional<String> of(String normal) {
        Optional<String> root = Optional.empty();
        if (normal.endsWith("heid")) {
            root = known(normal.substring(0, normal.length() - 4));
        } else if (normal.endsWith("ing") && normal.length() > 5) {
            String stem = normal.substring(0, normal.length() - 3);
            root = verb(stem).or(() -> known(stem));
        } else if (normal.endsWith("ster") && normal.length() > SHORTEST_AGENT) {
            root = agent(normal.substring(0, normal.length() - 4));
        } else if (normal.endsWith("er") && normal.length() >= SHORTEST_AGENT) {
            root = agent(normal.substring(0, normal.length() - 2));
        } else if (normal.endsWith("elijk") || normal.endsWith("lijks")) {
            root = known(normal.substring(0, normal.length() - 5));
        }
        return root.filter(found -> !found.equals(normal));
    }

    private Optional<String> agent(String stem) {
        return verb(stem).or(() -> stem.length() > SHORTEST_AGENT ? known(stem) : Optional.empty());
    }

    /** An infinitive: a form of the past, such as "dochten", makes no "dochter". */
    private Optional<String> verb(String stem) {
        return forms.entry(stem + "en").map(entry -> entry.ends() ? Boolean.TRUE : Boolean.FALSE).orElseGet(() -> forms.isWord(stem + "en")) ? Optional.of(forms.normal(stem + "en")) : Optional.empty();
    }

    private Optional<String> known(String word) {
        return word.length() >= 3 && forms.isWord(word) ? Optional.of(forms.normal(word)) : Optional.empty();
    }
}
