/** How often one may try: counted by client and by address, over all nodes, in one table of limits. It knows nothing of who comes in. */
@NullMarked
package nl.samenspel.access.limits;

import org.jspecify.annotations.NullMarked;
