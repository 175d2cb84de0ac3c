/** Notices what piles up in place and time, says how sure it is, and groups and cleans short Dutch texts. */
@NullMarked
package nl.samenspel.detection;

import org.jspecify.annotations.NullMarked;
