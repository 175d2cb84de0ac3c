/** Forms and repairs rings with an exact solver, aim by aim. */
@NullMarked
package nl.samenspel.matching.ring.forming;

import org.jspecify.annotations.NullMarked;
