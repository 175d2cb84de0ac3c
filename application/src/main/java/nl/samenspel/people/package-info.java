/**
 * Who is who: one account for one person, for the whole installation, with a name and a way to reach that person.
 */
@ApplicationModule(displayName = "People", allowedDependencies = {"web", "web::form"})
@NullMarked
package nl.samenspel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
