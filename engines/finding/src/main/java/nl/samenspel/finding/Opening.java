package nl.samenspel.finding;

/** What came of opening an index. */
public sealed interface Opening {

    /** It is open, with everything up to {@link Index#cursor}. */
    record Usable(Index index) implements Opening {}

    /** It must be made anew, beside this one. */
    record Unusable(Reason reason) implements Opening {

        /** Why an index cannot be used. */
        public enum Reason {
            /** There is none in the folder. */
            MISSING,
            /** It cannot be read. */
            CORRUPT,
            /** It was made with other rules for words, or by another release of the search library. */
            OTHER_ANALYSIS,
            /** It was made with another version of the themes. */
            OTHER_TAXONOMY
        }
    }
}
