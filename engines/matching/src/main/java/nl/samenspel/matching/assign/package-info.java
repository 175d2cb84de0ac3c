/** Brings a batch of requests and volunteers together as well as possible, one goal after the other, with a proof. */
@NullMarked
package nl.samenspel.matching.assign;

import org.jspecify.annotations.NullMarked;
