/**
 * Backup and restore without other programs: everything in one file, consistent while the program runs, for the embedded database and for one's own. Plain Java: it runs beside
 * the application or without it.
 */
@NullMarked
package nl.samenspel.operations.backup;

import org.jspecify.annotations.NullMarked;
