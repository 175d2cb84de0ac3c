/** How many directory pages the real stack serves, and how long a visitor waits for one. */
@NullMarked
package nl.samenspel.bench.web;

import org.jspecify.annotations.NullMarked;
