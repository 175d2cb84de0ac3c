/** What people do, done in a real browser: with a mouse, with the keyboard alone, without scripts, and looked at by axe. */
@NullMarked
package nl.samenspel.browser;

import org.jspecify.annotations.NullMarked;
