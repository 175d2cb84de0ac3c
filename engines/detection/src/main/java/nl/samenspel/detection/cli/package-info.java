/** The command line: {@code samenspel detect}, in sentences a member of a signal group can read. */
@NullMarked
package nl.samenspel.detection.cli;

import org.jspecify.annotations.NullMarked;
