/** Covers everything needed at the least cost: the set-covering problem, solved with proof. */
@NullMarked
package nl.samenspel.matching.ring.cover;

import org.jspecify.annotations.NullMarked;
