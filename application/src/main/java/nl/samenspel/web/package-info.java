/** The web frame: pages, navigation, languages, errors and everything else that is the same on every page. */
@NullMarked
package nl.samenspel.web;

import org.jspecify.annotations.NullMarked;
