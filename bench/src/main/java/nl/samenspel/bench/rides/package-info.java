/** How good plans of rides are beside the best known, how fast the phone is answered, and what rings and covers are worth. */
@NullMarked
package nl.samenspel.bench.rides;

import org.jspecify.annotations.NullMarked;
