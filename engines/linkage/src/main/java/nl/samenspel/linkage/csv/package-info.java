/** Lists and tables as people hand them in: CSV of every kind, and the first sheet of an Excel file. */
@NullMarked
package nl.samenspel.linkage.csv;

import org.jspecify.annotations.NullMarked;
