/** Finds local help in a resident's own words: themes, Dutch word forms and compounds, an index, ranking with reasons. */
@NullMarked
package nl.samenspel.finding;

import org.jspecify.annotations.NullMarked;
