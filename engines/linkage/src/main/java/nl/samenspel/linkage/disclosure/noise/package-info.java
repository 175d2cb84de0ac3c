/** Protection by noise: cell keys, which disturb the same number in the same way everywhere, and differential privacy. */
@NullMarked
package nl.samenspel.linkage.disclosure.noise;

import org.jspecify.annotations.NullMarked;
