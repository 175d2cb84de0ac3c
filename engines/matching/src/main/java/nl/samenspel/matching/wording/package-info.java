/** The sentences about rides and rings, Dutch first and English second. */
@NullMarked
package nl.samenspel.matching.wording;

import org.jspecify.annotations.NullMarked;
