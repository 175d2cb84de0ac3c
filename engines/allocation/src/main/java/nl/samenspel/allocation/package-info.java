/**
 * Sharing a budget fairly: an {@link nl.samenspel.allocation.Election} goes in, a
 * {@link nl.samenspel.allocation.Rule} is applied by
 * {@link nl.samenspel.allocation.counting.Allocator}, an {@link nl.samenspel.allocation.Outcome} comes out that anybody
 * can recompute.
 */
@NullMarked
package nl.samenspel.allocation;

import org.jspecify.annotations.NullMarked;
