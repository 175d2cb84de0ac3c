/**
 * Finding what there is in a resident's own words: the themes of a municipality, the index that each node keeps of everything that may be found, and what people sought in vain.
 */
@ApplicationModule(displayName = "Search", allowedDependencies = {"places", "operations", "people", "web", "web::form", "web::parts", "access"})
@NullMarked
package nl.samenspel.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
