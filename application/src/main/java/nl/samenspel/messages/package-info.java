/**
 * One way to say something to somebody: a message is queued with the change it tells of, sent once, and never lost.
 */
@ApplicationModule(displayName = "Messages", allowedDependencies = {"web", "web::form", "people"})
@NullMarked
package nl.samenspel.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
