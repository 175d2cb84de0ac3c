/** Applying a rule: {@link nl.samenspel.allocation.counting.Allocator} is the way in. */
@NullMarked
package nl.samenspel.allocation.counting;

import org.jspecify.annotations.NullMarked;
