/**
 * What keeps the house standing: the database with its roles and migrations, the outbox, jobs, health and starting.
 */
@ApplicationModule(displayName = "Operations", allowedDependencies = "places")
@NullMarked
package nl.samenspel.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
