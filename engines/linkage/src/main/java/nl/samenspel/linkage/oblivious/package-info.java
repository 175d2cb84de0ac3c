/** Pseudonyms under keys nobody shows anybody: the oblivious pseudorandom function of RFC 9497. */
@NullMarked
package nl.samenspel.linkage.oblivious;

import org.jspecify.annotations.NullMarked;
