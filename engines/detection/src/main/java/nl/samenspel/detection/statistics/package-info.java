/** The few distributions and the one regression that the methods of this engine rest on. */
@NullMarked
package nl.samenspel.detection.statistics;

import org.jspecify.annotations.NullMarked;
