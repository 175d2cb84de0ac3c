/** A process of its own for everything that touches keys, addresses or pseudonyms; what it knows ends with it. */
@NullMarked
package nl.samenspel.linkage.room;

import org.jspecify.annotations.NullMarked;
