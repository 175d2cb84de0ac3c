/** The web frame: pages, navigation, languages, errors and everything else that is the same on every page. */
@ApplicationModule(displayName = "Web frame", allowedDependencies = "places")
@NullMarked
package nl.samenspel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
