/** Dutch words as a search engine needs them: their forms joined, compounds taken apart, derived words led back to their root. */
@NullMarked
package nl.samenspel.finding.dutch;

import org.jspecify.annotations.NullMarked;
