package nl.samenspel.messages;

import java.util.List;
import nl.samenspel.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, whatever way it goes out: a few short paragraphs and at most one thing to do.
 *
 * @param paragraphs plain text without line ends
 * @param action the one thing to do, if there is one
 */
public record Letter(Language language, String subject, List<String> paragraphs, @Nullable Action action) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One thing to do: a few words and the whole address behind them. */
    public record Action(String label, String url) {}
}
