/** What a partner does on its own machine: a list of addresses becomes a sealed file of pseudonyms. */
@NullMarked
package nl.samenspel.linkage.partner;

import org.jspecify.annotations.NullMarked;
