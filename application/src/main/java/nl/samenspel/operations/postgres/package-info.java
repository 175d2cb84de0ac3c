/**
 * Starts, guards and stops the PostgreSQL that comes with the program, for everybody who has no database of their own.
 *
 * <p>Plain Java: it runs before the application context exists and outlives it. The only door is
 * {@link nl.samenspel.operations.postgres.EmbeddedPostgres}.
 */
@NullMarked
package nl.samenspel.operations.postgres;

import org.jspecify.annotations.NullMarked;
