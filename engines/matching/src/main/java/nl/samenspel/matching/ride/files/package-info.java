/** Reads days from files: the form of the dial-a-ride test sets, and tables as a coordinator keeps them. */
@NullMarked
package nl.samenspel.matching.ride.files;

import org.jspecify.annotations.NullMarked;
