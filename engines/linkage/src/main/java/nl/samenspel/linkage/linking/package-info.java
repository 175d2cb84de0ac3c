/** One walk through all sealed files at once that leaves nothing but counts. */
@NullMarked
package nl.samenspel.linkage.linking;

import org.jspecify.annotations.NullMarked;
