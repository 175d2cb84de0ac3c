package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.web.Asking.Asked;
import nl.samenspel.finding.Hit;
import nl.samenspel.finding.Question;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
import nl.samenspel.web.Page;
import nl.samenspel.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What takes place, for people's own calendars: everything that answers a question of the find pages, or everything of one entry. */
@Controller
class CalendarController {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Asking asking;
    private final Browsing browsing;
    private final Guides guides;
    private final Pages pages;
    private final Clock clock;

    CalendarController(Asking asking, Browsing browsing, Guides guides, Pages pages, Clock clock) {
        this.asking = asking;
        this.browsing = browsing;
        this.guides = guides;
        this.pages = pages;
        this.clock = clock;
    }

    /** What answers the same question as on the find pages: a neighbourhood, a theme, or any of their filters together. */
    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> found(HttpServletRequest request) {
        FindWords words = FindWords.of(request);
        Optional<List<EntryId>> found = everything(words, request);
        if (found.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, Long.toString(A_MINUTE.toSeconds())).build();
        }
        Page page = pages.of(request);
        return calendar("agenda", page.text("directory.calendar.name", page.municipality()), words.address("/agenda"), found.get(), page);
    }

    /** What takes place of one entry, and of what belongs to it. */
    @GetMapping("/aanbod/{slug}/agenda.ics")
    ResponseEntity<byte[]> ofEntry(@PathVariable String slug, HttpServletRequest request) {
        EntryView entry = EntryPages.here(browsing.at(slug), "/agenda.ics");
        List<EntryId> entries = Stream.concat(Stream.of(entry.id()), browsing.ownedBy(entry.id()).stream()).toList();
        return calendar(entry.slug(), entry.facts().about().name(), "/aanbod/" + entry.slug(), entries, pages.of(request));
    }

    private Optional<List<EntryId>> everything(FindWords words, HttpServletRequest request) {
        List<EntryId> entries = new ArrayList<>();
        for (int at = 0; at * Question.LARGEST_PAGE < Question.DEEPEST_RANK; at++) {
            Optional<Asked> asked = asking.ask(words, at, Question.LARGEST_PAGE, Language.of(request));
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            List<Hit> hits = asked.get().answer().hits();
            hits.forEach(hit -> entries.add(new EntryId(UUID.fromString(hit.findable().id()))));
            if (hits.size() < Question.LARGEST_PAGE) {
                break;
            }
        }
        return Optional.of(entries);
    }

    private ResponseEntity<byte[]> calendar(String file, String name, String path, List<EntryId> entries, Page page) {
        Ical calendar = new Ical(name, page.absolute(path));
        EntryEvents events = new EntryEvents(page, guides.words(), LocalDate.now(clock.withZone(HumanTimes.ZONE)));
        List<EntryId> timed = browsing.cards(entries).stream().filter(card -> EntryEvents.has(card.facts().timetable())).map(EntryCard::id).toList();
        browsing.views(timed).forEach(entry -> events.write(entry, calendar));
        byte[] content = calendar.finished().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Ical.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file + ".ics").build().toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(content))
                .body(content);
    }
}
