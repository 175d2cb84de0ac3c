package nl.samenspel.directory;

import java.util.Locale;

/**
 * How far the reading of a list is. It goes from the one to the next and never back: a file is <b>received</b>, its rows are <b>compared</b> with what is there once somebody
 * said what its columns mean, somebody looks and has them <b>taken in</b>, and may <b>undo</b> it all.
 */
public enum ImportStage {

    /** The rows are here; what the columns mean is to be said. */
    RECEIVED(false),
    COMPARING(true),
    /** It is known what would happen; nothing happened yet. */
    COMPARED(false),
    RUNNING(true),
    DONE(false),
    UNDOING(true),
    UNDONE(false);

    private final boolean underWay;

    ImportStage(boolean underWay) {
        this.underWay = underWay;
    }

    /** Whether the program is at work on it. */
    public boolean isUnderWay() {
        return underWay;
    }

    /** What it is when the work of this stage is done. */
    ImportStage next() {
        return switch (this) {
            case RECEIVED -> COMPARING;
            case COMPARING -> COMPARED;
            case COMPARED -> RUNNING;
            case RUNNING -> DONE;
            case DONE -> UNDOING;
            case UNDOING, UNDONE -> UNDONE;
        };
    }

    /** The end of the message key, {@code directory.import.stage.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
