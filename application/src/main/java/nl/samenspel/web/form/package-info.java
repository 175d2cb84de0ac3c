/** The form kit: reading, checking, showing again and sending exactly once. */
@NullMarked
@NamedInterface("form")
package nl.samenspel.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
