/** Comma-separated files as spreadsheets make them. */
@NullMarked
package nl.samenspel.finding.csv;

import org.jspecify.annotations.NullMarked;
