/** Reciprocity (<i>wederkerigheid</i>) in a ring: A helps B, B helps C, C helps A. Proposed, never imposed. */
@NullMarked
package nl.samenspel.matching.chains;

import org.jspecify.annotations.NullMarked;
