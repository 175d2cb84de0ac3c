/** Makes the word list that {@link nl.samenspel.finding.dutch.Lexicon} reads, out of two published dictionaries; runs in the build, never in the program. */
@NullMarked
package nl.samenspel.finding.dutch.making;

import org.jspecify.annotations.NullMarked;
