/** The thread (<i>de draad</i>): what every thing came from and what it led to. Modules say "this led to that"; the ribbon on a page is told here and nowhere else. */
@ApplicationModule(displayName = "Thread", allowedDependencies = {"places", "operations", "web", "web::parts"})
@NullMarked
package nl.samenspel.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
