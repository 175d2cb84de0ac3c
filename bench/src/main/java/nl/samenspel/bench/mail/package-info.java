/** How fast messages that wait leave over a mail server, and whether each arrives once. */
@NullMarked
package nl.samenspel.bench.mail;

import org.jspecify.annotations.NullMarked;
