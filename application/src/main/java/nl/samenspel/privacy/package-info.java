/**
 * Whose data are used for what, by whom, and for how long: the table of processings and its nightly enforcement, the two logs and their seals, consent, and what a person may
 * ask.
 */
@ApplicationModule(displayName = "Privacy", allowedDependencies = {"web", "web::form", "web::parts", "people", "messages"})
@NullMarked
package nl.samenspel.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
