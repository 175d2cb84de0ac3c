/** The file a partner brings to a session: rows of pseudonyms only all partners together can open. */
@NullMarked
package nl.samenspel.linkage.sealed;

import org.jspecify.annotations.NullMarked;
