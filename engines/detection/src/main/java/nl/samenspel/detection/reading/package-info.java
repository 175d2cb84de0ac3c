/** Reading text files of others, and saying in plain words what is wrong with them. */
@NullMarked
package nl.samenspel.detection.reading;

import org.jspecify.annotations.NullMarked;
