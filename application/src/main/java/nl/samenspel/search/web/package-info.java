/** The pages on which people say what they sought, and on which a municipality keeps its themes. */
@NullMarked
package nl.samenspel.search.web;

import org.jspecify.annotations.NullMarked;
