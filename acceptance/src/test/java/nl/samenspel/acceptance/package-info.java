/** The built program, started and broken from outside, as a person or a machine would. */
@NullMarked
package nl.samenspel.acceptance;

import org.jspecify.annotations.NullMarked;
