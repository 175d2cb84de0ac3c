/** What pages hand to the templates of the frame: steps, dots, filters and other small things to show. */
@NullMarked
@NamedInterface("parts")
package nl.samenspel.web.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
