/** How often chance alone would raise an alarm: over many series at once, and in words. */
@NullMarked
package nl.samenspel.detection.chance;

import org.jspecify.annotations.NullMarked;
