/** The directory in the browser and for other programs. */
@NullMarked
package nl.samenspel.directory.web;

import org.jspecify.annotations.NullMarked;
