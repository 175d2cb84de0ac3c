/**
 * In touch: how somebody wants to be reached, what was said to that person, and the work of hands that brings it there: letters to post and calls to make.
 */
@ApplicationModule(displayName = "In touch", allowedDependencies = {"web", "web::form", "web::parts", "paper", "people", "messages", "privacy", "access"})
@NullMarked
package nl.samenspel.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
