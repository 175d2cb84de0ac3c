/**
 * The text files of SaTScan (parameters, cases, controls, population, coordinates, neighbours) as a scan to be done, and its result
 * files as answers to compare with. Source: the SaTScan user guide, chapter "Input data".
 */
@NullMarked
package nl.samenspel.detection.satscan;

import org.jspecify.annotations.NullMarked;
