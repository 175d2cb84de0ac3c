/** The database launcher, tried with the real server. */
@NullMarked
package nl.samenspel.operations.postgres;

import org.jspecify.annotations.NullMarked;
