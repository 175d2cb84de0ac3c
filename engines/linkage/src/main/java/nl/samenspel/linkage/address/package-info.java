/** Dutch addresses as people write them, brought back to the four parts the address register (BAG) knows. */
@NullMarked
package nl.samenspel.linkage.address;

import org.jspecify.annotations.NullMarked;
