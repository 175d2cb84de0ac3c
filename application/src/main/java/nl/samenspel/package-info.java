/** Samenspel: software for the social base of Dutch municipalities. Every package below this one is a module, and every module a word of the domain. */
@NullMarked
package nl.samenspel;

import org.jspecify.annotations.NullMarked;
