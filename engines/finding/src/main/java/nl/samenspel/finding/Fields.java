package nl.samenspel.finding;

/** Names of the fields of the index. */
final class Fields {

    static final String ID = "id";
    static final String VERSION = "version";
    /** What a list of results shows of an entry, and what its reasons are made of. */
    static final String KEPT = "kept";
    /** Stems of all words with their weights. */
    static final String WORDS = "words";
    /** Words as they stand there, folded: for beginnings and typing errors. */
    static final String SURFACES = "surfaces";
    /** Names from each of their words on, folded: for suggestions. */
    static final String NAMES = "names";
    /** Codes of themes with their weights. */
    static final String THEMES = "themes";
    /** Choices of filters: a letter for the filter, a colon, the code. */
    static final String CHOICES = "choices";
    static final String CERTAINTY = "certainty";
    static final String PLACE = "place";
    static final String OCCURRENCES = "occurrences";
    /** Who goes before whom of entries that fit equally well. */
    static final String TURN = "turn";

    private Fields() {}
}
