/**
 * What can be counted about districts and neighbourhoods (<i>kerncijfers</i>): figures of Statistics Netherlands and of the municipality itself, each with its source and year.
 */
@ApplicationModule(displayName = "Figures", allowedDependencies = {"places", "operations", "web", "web::parts"})
@NullMarked
package nl.samenspel.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
