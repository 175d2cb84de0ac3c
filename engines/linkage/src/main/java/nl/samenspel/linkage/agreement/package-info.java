/** What the partners of a session agreed on before any list is opened, in one document with one hash. */
@NullMarked
package nl.samenspel.linkage.agreement;

import org.jspecify.annotations.NullMarked;
