/** Lists that go round blinded, so that no partner can make pseudonyms without all the others. */
@NullMarked
package nl.samenspel.linkage.round;

import org.jspecify.annotations.NullMarked;
