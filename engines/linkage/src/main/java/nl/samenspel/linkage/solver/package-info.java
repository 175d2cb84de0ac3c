/** Linear and mixed-integer programs, solved the same way each time. */
@NullMarked
package nl.samenspel.linkage.solver;

import org.jspecify.annotations.NullMarked;
