@NullMarked
package nl.samenspel.operations.backup;

import org.jspecify.annotations.NullMarked;
