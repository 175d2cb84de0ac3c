/**
 * What there is in the municipality and who does what (<i>sociale kaart</i>): entries put in, kept true and found by residents, professionals and other programs.
 */
@ApplicationModule(displayName = "Directory", allowedDependencies = {"places", "operations", "people", "privacy", "access", "messages", "thread", "search", "figures", "paper", "web", "web::form", "web::parts"})
@NullMarked
package nl.samenspel.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
