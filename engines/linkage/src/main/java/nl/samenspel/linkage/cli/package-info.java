/** The command line: {@code samenspel factlab}, for a ceremony around a table and for one table at a desk. */
@NullMarked
package nl.samenspel.linkage.cli;

import org.jspecify.annotations.NullMarked;
