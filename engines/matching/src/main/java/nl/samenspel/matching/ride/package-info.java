/** Plans rides for volunteer drivers: who drives whom, when, and what a new question on the phone changes (dial-a-ride). */
@NullMarked
package nl.samenspel.matching.ride;

import org.jspecify.annotations.NullMarked;
