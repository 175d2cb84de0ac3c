/** Reads tables as people keep them in a spreadsheet, and says where something in them is wrong. */
@NullMarked
package nl.samenspel.matching.table;

import org.jspecify.annotations.NullMarked;
