package nl.samenspel.allocation.pabulib;

/** What can be found in a file: a fault makes it unreadable, a remark is only told. */
public enum FindingKind {

    EMPTY_FILE, NOT_UTF8, CONTROL_CHARACTER, UNCLOSED_QUOTE,
    TEXT_BEFORE_META, META_MISSING, PROJECTS_MISSING, VOTES_MISSING, SECTION_TWICE, SECTIONS_OUT_OF_ORDER,
    HEADER_MISSING, META_HEADER, COLUMN_MISSING, COLUMN_TWICE, COLUMN_WITHOUT_NAME,
    META_KEY_MISSING, META_VALUE_MISSING, META_CONTRADICTION, BUDGET_MISSING, VOTE_TYPE_MISSING, VOTE_TYPE_UNKNOWN,
    NOT_A_NUMBER, NEGATIVE, TOO_LARGE, TOO_PRECISE,
    NO_PROJECTS, PROJECT_ID_MISSING, PROJECT_ID_TWICE, PROJECT_ID_WITH_COMMA, COST_MISSING,
    TOO_MANY_FIELDS, TOO_FEW_FIELDS,
    VOTER_MISSING, PROJECT_UNKNOWN, POINTS_COLUMN_MISSING, POINTS_MISSING, POINTS_WITHOUT_PROJECTS, POINTS_COUNT,
    POINTS_NEGATIVE,

    NO_BALLOTS(false), META_TWICE(false), META_NOT_ASKED(false), NUMBER_OF_PROJECTS(false), NUMBER_OF_VOTES(false),
    VOTES_OF_PROJECT(false), NAMED_TWICE(false), VOTER_TWICE(false), TOO_SHORT(false), TOO_LONG(false),
    TOO_EXPENSIVE(false), TOO_MANY_POINTS(false), PERHAPS_THOUSANDS(false);

    private final boolean fault;

    FindingKind() {
        this(true);
    }

    FindingKind(boolean fault) {
        this.fault = fault;
    }

    /** Whether a file with this in it cannot be counted. */
    public boolean isFault() {
        return fault;
    }
}
