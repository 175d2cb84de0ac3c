/** Recounts rings from the pool alone, sharing nothing with what made them. */
@NullMarked
package nl.samenspel.matching.ring.checking;

import org.jspecify.annotations.NullMarked;
