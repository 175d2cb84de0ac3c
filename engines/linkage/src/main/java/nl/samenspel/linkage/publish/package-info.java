/** What is handed out after a session: tables as CSV with metadata, pictures, and a page anybody can read. */
@NullMarked
package nl.samenspel.linkage.publish;

import org.jspecify.annotations.NullMarked;
