/** Who could help with a request, and which requests suit who offers help: hard rules first, then a score with its reasons. */
@NullMarked
package nl.samenspel.matching.suggest;

import org.jspecify.annotations.NullMarked;
