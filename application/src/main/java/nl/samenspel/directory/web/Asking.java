package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.finding.Answer;
import nl.samenspel.search.Finding;
import nl.samenspel.search.Found;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Language;
import org.springframework.stereotype.Component;

/** Asks what the words of an address mean here and now: the same question for the list, the map and the calendar. */
@Component
class Asking {

    private final Finding finding;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Clock clock;

    Asking(Finding finding, AreaBook areas, ThemeBook themes, Clock clock) {
        this.finding = finding;
        this.areas = areas;
        this.themes = themes;
        this.clock = clock;
    }

    /** An answer, with the areas and themes it was found among. */
    record Asked(Found found, KnownAreas areas, Themes themes, Instant now) {

        Answer answer() {
            return found.answer();
        }
    }

    /**
     * The answer, or nothing while the index is being made.
     *
     * @param page from 0
     */
    Optional<Asked> ask(FindWords words, int page, int size, Language language) {
        KnownAreas known = areas.here();
        Themes about = themes.here();
        Instant now = clock.instant();
        return finding.find(words.question(known, about, now, page, size, language)).map(found -> new Asked(found, known, about, now));
    }
}
