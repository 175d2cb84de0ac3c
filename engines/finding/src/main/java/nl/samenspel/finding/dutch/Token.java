package nl.samenspel.finding.dutch;

import java.util.List;

/**
 * A word of a text.
 *
 * @param surface as it stands there
 * @param word folded, with an apostrophe or hyphen taken out: "baby's" is "baby", "55+" and "55-plus" are "55plus", "co-ouder" is "coouder"
 * @param pieces the words between hyphens, when there are any: "co" and "ouder"
 */
public record Token(String surface, String word, List<String> pieces) {}
