/**
 * Where things are: municipalities, their districts and neighbourhoods, and whose municipality the work of this moment is for.
 */
@ApplicationModule(displayName = "Places", allowedDependencies = {})
@NullMarked
package nl.samenspel.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
