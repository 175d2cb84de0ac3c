/** The keys of a session: every partner makes a share, all are needed, and afterwards none is left. */
@NullMarked
package nl.samenspel.linkage.key;

import org.jspecify.annotations.NullMarked;
