/** How fast budgets are shared, and whether every recorded outcome is met. */
@NullMarked
package nl.samenspel.bench.allocation;

import org.jspecify.annotations.NullMarked;
