package nl.samenspel.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What somebody brings.
 *
 * @param checks       which were seen, and the last day on which each counts
 * @param organisation whether they help through an organisation
 */
public record Talents(Set<String> skills, Map<String, LocalDate> checks, Set<String> languages, Set<String> interests,
                      Set<String> experiences, boolean organisation) {

    public static final Talents NONE = new Talents(Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), false);

    public Talents {
        skills = Set.copyOf(skills);
        checks = Map.copyOf(checks);
        languages = Set.copyOf(languages);
        interests = Set.copyOf(interests);
        experiences = Set.copyOf(experiences);
    }
}
