/** Reads who could be in a ring from a table as a coordinator keeps it. */
@NullMarked
package nl.samenspel.matching.ring.files;

import org.jspecify.annotations.NullMarked;
