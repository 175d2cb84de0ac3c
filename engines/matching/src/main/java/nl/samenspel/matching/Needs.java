package nl.samenspel.matching;

import java.util.Set;

/**
 * What a request asks of who helps.
 *
 * @param skills       all of these are needed
 * @param checks       each of these must have been seen and still count, such as a certificate of conduct
 * @param languages    one of these must be shared; empty when any will do
 * @param interests    nice to share
 * @param experiences  "has been through the same": nice to share
 * @param organisation only somebody who helps through an organisation, always so for minors
 */
public record Needs(Set<String> skills, Set<String> checks, Set<String> languages, Set<String> interests, Set<String> experiences,
                    boolean organisation) {

    public static final Needs NONE = new Needs(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Needs {
        skills = Set.copyOf(skills);
        checks = Set.copyOf(checks);
        languages = Set.copyOf(languages);
        interests = Set.copyOf(interests);
        experiences = Set.copyOf(experiences);
    }
}
