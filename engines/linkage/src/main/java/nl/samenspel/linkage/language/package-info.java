/** The sentences of this engine, Dutch first and English second. */
@NullMarked
package nl.samenspel.linkage.language;

import org.jspecify.annotations.NullMarked;
