/** Everything on paper: letters, cards, posters and guides, as PDF that a screen reader can read and a printer can print. */
@ApplicationModule(displayName = "Paper", allowedDependencies = {"places", "web"})
@NullMarked
package nl.samenspel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
