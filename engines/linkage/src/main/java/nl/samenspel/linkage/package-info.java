/** Links what nobody may see and counts what everybody should know: pseudonyms, tables, disclosure control, a protocol anybody can verify. */
@NullMarked
package nl.samenspel.linkage;

import org.jspecify.annotations.NullMarked;
