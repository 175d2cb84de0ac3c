/** Finding local help in a resident's own words: an {@link nl.samenspel.finding.Index} of what can be found answers a {@link nl.samenspel.finding.Question}, and says of each hit why it is there. */
@NullMarked
package nl.samenspel.finding;

import org.jspecify.annotations.NullMarked;
