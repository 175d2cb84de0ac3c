/** How well and how fast help is found. */
@NullMarked
package nl.samenspel.bench.search;

import org.jspecify.annotations.NullMarked;
