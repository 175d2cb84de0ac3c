/** The engine's face on the command line: suggestions, assignments, rings and rides from files. */
@NullMarked
package nl.samenspel.matching.cli;

import org.jspecify.annotations.NullMarked;
