/**
 * Who comes in, and who may do what: logging in by mail link and passkey, sessions, roles, and the one table that says which role gives which right.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = {"web", "web::form", "paper", "people", "messages", "privacy"})
@NullMarked
package nl.samenspel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
