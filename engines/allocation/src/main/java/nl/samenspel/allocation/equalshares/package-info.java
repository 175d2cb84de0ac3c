/**
 * The Method of Equal Shares: everybody gets the same part of the money, and a project is bought by the people who want
 * it, each paying the same price per unit of utility until their own part is used up.
 */
@NullMarked
package nl.samenspel.allocation.equalshares;

import org.jspecify.annotations.NullMarked;
