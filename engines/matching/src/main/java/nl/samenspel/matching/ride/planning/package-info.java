/** Makes and improves plans: large neighbourhood search over routes whose times are exact. */
@NullMarked
package nl.samenspel.matching.ride.planning;

import org.jspecify.annotations.NullMarked;
