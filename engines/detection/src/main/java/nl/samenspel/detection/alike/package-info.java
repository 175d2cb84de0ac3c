/** Grouping short Dutch texts that are about the same thing in other words; a person names the group. */
@NullMarked
package nl.samenspel.detection.alike;

import org.jspecify.annotations.NullMarked;
