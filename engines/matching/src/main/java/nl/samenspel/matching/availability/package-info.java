/** When somebody can: recurring availability (RFC 5545) in its own time zone, laid out in minutes and intersected exactly. */
@NullMarked
package nl.samenspel.matching.availability;

import org.jspecify.annotations.NullMarked;
