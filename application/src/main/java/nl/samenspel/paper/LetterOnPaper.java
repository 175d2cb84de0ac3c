package nl.samenspel.paper;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter for an envelope with a window.
 *
 * @param sender who writes, as it may stand on the paper: a neutral name where somebody must not be found out; empty where nobody may be named at all
 * @param addressee name, street and place, a line each: what shows in the window
 * @param paragraphs plain text without line ends, greeting and all
 * @param onward the one thing to do, if there is one
 */
public record LetterOnPaper(Language language, TextSize size, String sender, List<String> addressee, LocalDate date, String subject, List<String> paragraphs, @Nullable Onward onward) {

    public LetterOnPaper {
        addressee = List.copyOf(addressee);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter that tells whoever opens it nothing of who wrote it: an addressee, a day and a sentence. */
    public static LetterOnPaper withoutSender(Language language, TextSize size, List<String> addressee, LocalDate date, String title, String sentence) {
        return new LetterOnPaper(language, size, "", addressee, date, title, List.of(sentence), null);
    }

    /** Whether it says who writes; one that does not shows its title, and whom to call, to nobody. */
    public boolean namesItsSender() {
        return !sender.isEmpty();
    }

    /**
     * One thing to do, on a screen or by telephone.
     *
     * @param label a few words
     * @param address the whole address of a page: as short as can be, because it is typed over
     * @param code what is asked for there; empty without one
     */
    public record Onward(String label, String address, String code) {}

    /** Letters are personal; a log line shows none. */
    @Override
    public String toString() {
        return "LetterOnPaper[" + language.code() + "]";
    }
}
