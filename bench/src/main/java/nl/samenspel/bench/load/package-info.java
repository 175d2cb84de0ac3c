/** How load is offered and how its latency is counted: closed loop and open loop. */
@NullMarked
package nl.samenspel.bench.load;

import org.jspecify.annotations.NullMarked;
