/** Linking at the size of a large municipality, against SQL somebody wrote by hand. */
@NullMarked
package nl.samenspel.bench.linkage;

import org.jspecify.annotations.NullMarked;
