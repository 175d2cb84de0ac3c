package nl.samenspel.figures;

import java.util.List;
import nl.samenspel.places.Reason;

/** What became of a table of figures. */
public sealed interface FigureReport {

    /**
     * Taken in.
     *
     * @param figures how many figures, missing ones included
     * @param missing how many of them are missing
     * @param indicators how many kinds of figure
     * @param areas for how many areas
     * @param elsewhere how many rows are about other municipalities
     * @param unknown codes of areas in the municipality that are not known here; their rows were left out
     * @param origin how many columns about origin were left out
     */
    record TakenIn(int figures, int missing, int indicators, int areas, int elsewhere, List<String> unknown, int origin) implements FigureReport {}

    /** Nothing was changed, because of these problems. */
    record Refused(List<Problem> problems) implements FigureReport {}

    /** @param line of the file, from 1; 0 when it is about the whole file */
    record Problem(long line, Reason reason) {}
}
