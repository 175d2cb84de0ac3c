/** The built program as a benchmark meets it: started from the command line, looked at from outside, ended as by Ctrl-C. */
@NullMarked
package nl.samenspel.bench.program;

import org.jspecify.annotations.NullMarked;
