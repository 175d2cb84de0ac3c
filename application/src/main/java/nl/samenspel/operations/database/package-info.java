/** One PostgreSQL, three roles, and no row of one municipality in the hands of another. */
@NullMarked
package nl.samenspel.operations.database;

import org.jspecify.annotations.NullMarked;
