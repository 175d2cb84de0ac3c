/** Figures in the browser, in a table and for other programs. */
@NullMarked
package nl.samenspel.figures.web;

import org.jspecify.annotations.NullMarked;
