/** The sentences of this engine, Dutch first and English second. */
@NullMarked
package nl.samenspel.allocation.language;

import org.jspecify.annotations.NullMarked;
