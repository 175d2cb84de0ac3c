/** Support rings (<i>KeyRing</i>, <i>Buurtcirkel</i>): people close together who help each other, one of them a volunteer. */
@NullMarked
package nl.samenspel.matching.ring;

import org.jspecify.annotations.NullMarked;
