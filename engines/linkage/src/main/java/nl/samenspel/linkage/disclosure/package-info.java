/** Keeps what is published from telling what was not to be told: suppression with its proof, rounding, noise. */
@NullMarked
package nl.samenspel.linkage.disclosure;

import org.jspecify.annotations.NullMarked;
