/** A year in a municipality that does not exist, to compare ways of bringing people together before real people are asked. */
@NullMarked
package nl.samenspel.matching.simulation;

import org.jspecify.annotations.NullMarked;
