/** Counts over time, and the methods that say whether the newest is unusual: EARS, CUSUM and Farrington Flexible. */
@NullMarked
package nl.samenspel.detection.series;

import org.jspecify.annotations.NullMarked;
