/** Tables with totals and hierarchies in files, as what is to be published together. */
@NullMarked
package nl.samenspel.linkage.tabular;

import org.jspecify.annotations.NullMarked;
