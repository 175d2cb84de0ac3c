/** The signed account of a session: what went in, what came out, and that the keys are gone. */
@NullMarked
package nl.samenspel.linkage.protocol;

import org.jspecify.annotations.NullMarked;
