package nl.samenspel.places;

import java.util.List;

/** What became of a file of boundaries. */
public sealed interface BoundaryReport {

    /**
     * Taken in.
     *
     * @param areas how many areas of the file have their boundary now
     * @param fresh how many of them were not known before
     * @param elsewhere how many features belong to other municipalities or are water
     * @param without names of areas that are known here and not in the file; they have no boundary now
     */
    record TakenIn(AreaLevel level, int areas, int fresh, int elsewhere, List<String> without) implements BoundaryReport {}

    /** Nothing was changed, because of these problems. */
    record Refused(List<Problem> problems) implements BoundaryReport {}

    /** @param feature number of the feature in the file, from 1; 0 when it is about the whole file */
    record Problem(int feature, Reason reason) {}
}
