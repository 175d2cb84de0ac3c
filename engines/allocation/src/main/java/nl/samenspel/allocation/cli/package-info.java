/** The command line: {@code samenspel allocate FILE.pb}, in sentences a council member can read. */
@NullMarked
package nl.samenspel.allocation.cli;

import org.jspecify.annotations.NullMarked;
