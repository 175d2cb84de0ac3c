/**
 * Comparing this engine with the recorded outcomes of another program: a folder with {@code instances/*.pb} and
 * {@code expected/*.json}, and every difference reported.
 */
@NullMarked
package nl.samenspel.allocation.reference;

import org.jspecify.annotations.NullMarked;
