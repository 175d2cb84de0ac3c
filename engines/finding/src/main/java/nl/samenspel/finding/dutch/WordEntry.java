package nl.samenspel.finding.dutch;

/**
 * What the lexicon knows of a word form.
 *
 * @param normal the form that stands for all forms of the word
 * @param frequency how common it is, from 0 (rare) to 25, on a logarithmic scale
 * @param begins whether a compound may begin with it
 * @param ends whether a compound may end with it
 */
public record WordEntry(String normal, int frequency, boolean begins, boolean ends) {}
