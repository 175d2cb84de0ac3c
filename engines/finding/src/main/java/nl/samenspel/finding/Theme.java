package nl.samenspel.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people come for, by one stable code, with the words they use for it.
 *
 * @param code lower-case letters, digits and hyphens; never changes its meaning
 * @param broader code of the theme it is part of; who searches that finds this as well
 * @param labels its name by language (ISO 639-1), Dutch ({@code nl}) always among them
 * @param synonyms words and phrases of residents and professionals that mean it, such as "blut" or "ik kan de huur niet betalen"; one that begins with {@value #NEAR} only
 *     comes near, such as "~tandarts" to health: entries about the theme are then shown as what comes nearest, not as what fits
 * @param lifeDomains codes of {@link LifeDomain}, so that professionals find their own terms
 * @param dimensions codes of {@link Dimension}
 * @param related codes of other themes that help who comes for this one as well, such as meeting people to who feels alone; codes nobody knows mean nothing
 */
public record Theme(String code, Optional<String> broader, Map<String, String> labels, List<String> synonyms, List<LifeDomain> lifeDomains, List<Dimension> dimensions, List<String> related) {

    /** Begins a synonym that only comes near to the theme. */
    public static final String NEAR = "~";

    public Theme {
        labels = Map.copyOf(labels);
        synonyms = List.copyOf(synonyms);
        lifeDomains = List.copyOf(lifeDomains);
        dimensions = List.copyOf(dimensions);
        related = List.copyOf(related);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("No code of a theme: " + code);
        }
        if (labels.getOrDefault("nl", "").isBlank()) {
            throw new IllegalArgumentException("A theme has a Dutch name: " + code);
        }
    }

    /** A theme that no other one is related to. */
    public Theme(String code, Optional<String> broader, Map<String, String> labels, List<String> synonyms, List<LifeDomain> lifeDomains, List<Dimension> dimensions) {
        this(code, broader, labels, synonyms, lifeDomains, dimensions, List.of());
    }

    /** Its name in this language, or in Dutch when it has none. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("nl", code));
    }
}
