/** Where and when something piles up: Kulldorff's scan statistics with Monte Carlo p-values. */
@NullMarked
package nl.samenspel.detection.scan;

import org.jspecify.annotations.NullMarked;
