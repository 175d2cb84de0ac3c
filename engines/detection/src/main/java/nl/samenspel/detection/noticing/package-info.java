/** Looking every day at what was signalled in a municipality: what piles up where, and how rare that is. Proposes; people decide. */
@NullMarked
package nl.samenspel.detection.noticing;

import org.jspecify.annotations.NullMarked;
