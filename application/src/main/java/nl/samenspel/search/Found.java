package nl.samenspel.search;

import nl.samenspel.finding.Answer;

/**
 * What the index of this node answers to a question.
 *
 * @param close whether the index follows the database closely and knows everything that was changed on this node: only then may what it gives along with a hit be shown as it is
 */
public record Found(Answer answer, boolean close) {}
