/** Finding personal data in short Dutch texts, so that it can be left out before anything is stored. */
@NullMarked
package nl.samenspel.detection.personal;

import org.jspecify.annotations.NullMarked;
