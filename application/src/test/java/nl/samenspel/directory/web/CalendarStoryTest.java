package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Timetable.Days;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Slug;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Page;
import nl.samenspel.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** K1, in people's own calendars: read back by a program that is not ours, and the same as our own pages say. */
@SamenspelTest
class CalendarStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);
    private static final Instant CHANGED = Instant.parse("2026-02-03T04:05:06Z");

    private final MockMvc web;
    private final Pages pages;
    private final Guides guides;
    private final Cookie broker;

    CalendarStoryTest(MockMvc web, Pages pages, Guides guides, TestPeople people) {
        this.web = web;
        this.pages = pages;
        this.guides = guides;
        this.broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void aWeeklyEveningKeepsItsHourOverBothDaysOnWhichTheClockChanges() {
        Timetable timetable = of(series(new Rhythm.Weekly(1, List.of(DayOfWeek.SUNDAY)), BEGIN, Optional.empty(), List.of(), List.of()));
        assertThat(times(read(timetable))).containsAllEntriesOf(Map.of(
                Instant.parse("2026-03-22T18:00:00Z"), false, Instant.parse("2026-03-29T17:00:00Z"), false,
                Instant.parse("2026-10-18T17:00:00Z"), false, Instant.parse("2026-10-25T18:00:00Z"), false));
    }

    @Test
    void whatIsCancelledIsStillThereAndSaysSoAndWhatIsSkippedIsNot() {
        LocalDate tuesday = LocalDate.of(2026, 5, 5);
        Timetable timetable = new Timetable(List.of(), List.of(), List.of(new Days(tuesday.plusWeeks(2), tuesday.plusWeeks(2))), List.of(
                series(new Rhythm.Weekly(1, List.of(DayOfWeek.TUESDAY)), tuesday, Optional.of(tuesday.plusWeeks(4)), List.of(tuesday.plusWeeks(1)), List.of(tuesday.plusWeeks(3)))));
        assertThat(times(read(timetable))).containsExactly(Map.entry(at(tuesday), false), Map.entry(at(tuesday.plusWeeks(3)), true), Map.entry(at(tuesday.plusWeeks(4)), false));
        ICalendar calendar = read(timetable);
        assertThat(calendar.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(calendar.getEvents().getFirst().getUid().getValue());
            assertThat(event.getSequence().getValue()).isEqualTo(6);
            assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(CHANGED);
        });
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void anotherProgramReadsTheSameTimesAsOurOwnPages() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 60; round++) {
            Timetable timetable = some(random);
            Map<Instant, Boolean> ours = new TreeMap<>();
            timetable.occurrences(BEGIN, END).forEach(each -> ours.put(each.begin(), each.cancelled()));
            assertThat(times(read(timetable))).as(timetable.toString()).isEqualTo(ours);
        }
    }

    @Test
    void aTextCannotBecomeALineOfItsOwnAndLongLinesAreFolded() {
        EntryFacts facts = SampleFacts.named("Soep, brood; en \\ meer").with(of(series(new Rhythm.Once(), LocalDate.of(2026, 6, 1), Optional.empty(), List.of(), List.of())));
        EntryFacts.About about = new EntryFacts.About(facts.about().kind(), "", facts.about().name(), "é".repeat(300) + "\r\nEND:VEVENT\nBEGIN:VALARM", List.of(), "", "");
        String file = write(new EntryFacts(about, facts.gettingIn(), facts.contact(), facts.cost(), facts.whereabouts(), facts.timetable(), facts.spot(), facts.seenBy()));
        assertThat(file.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        VEvent event = Biweekly.parse(file).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Soep, brood; en \\ meer");
        assertThat(event.getDescription().getValue()).contains("é".repeat(300) + "\nEND:VEVENT\nBEGIN:VALARM");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void aResidentPutsAnActivityInTheirOwnCalendarAndSeesTheChangeLater() throws Exception {
        String name = "Biljarten " + UUID.randomUUID();
        String address = "/aanbod/" + Slug.of(name);
        send("/aanbod/nieuw", post(SITE).param("name", name).param("kind", "ACTIVITY").param("summary", "Samen biljarten.").param("reach", "municipality").param("address", "Dorpsstraat 1"));
        see(address + "/agenda.ics").andExpect(status().isOk()).andExpect(content().contentType("text/calendar;charset=UTF-8"));
        send(address + "/tijden/nieuw", post(SITE).param("seen", "1").param("rhythm", "weekly").param("days", "TUESDAY").param("first", LocalDate.now().toString()).param("from", "10").param("until", "11.30"))
                .andExpect(status().isSeeOther());
        see(address).andExpect(content().string(containsString("href=\"" + address + "/agenda.ics\"")));
        VEvent before = only(address);
        assertThat(before.getLocation().getValue()).isEqualTo("Dorpsstraat 1");
        send(address + "/plek", post(SITE).param("seen", "2").param("secret", "ja").param("seenBy", "EVERYBODY")).andExpect(status().isSeeOther());
        VEvent after = only(address);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        for (String file : new String[] {"/agenda.ics", "/delen"}) {
            see(address + file).andExpect(status().isOk()).andExpect(content().string(not(containsString("Dorpsstraat"))));
        }
        send(address + "/plek", post(SITE).param("seen", "3").param("secret", "ja").param("seenBy", "TEAM")).andExpect(status().isSeeOther());
        see(address + "/agenda.ics").andExpect(status().isNotFound());
        see(address + "/poster.pdf").andExpect(status().isNotFound());
    }

    @Test
    void aQuestionIsACalendarAndAnAddressThatMeansNothingIsAnEmptyOne() throws Exception {
        see("/agenda").andExpect(status().isOk());
        String file = see("/agenda.ics?plek=lunetten&thema=ontmoeting").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(Biweekly.parse(file).first().getProductId().getValue()).contains("Samenspel");
        String tag = see("/agenda.ics?plek=lunetten").andReturn().getResponse().getHeader("ETag");
        web.perform(get(SITE + "/agenda.ics?plek=lunetten").header("If-None-Match", tag)).andExpect(status().isNotModified());
        see("/agenda.ics?plek=nergens&dag=gisteren&woorden=xqzzyqx").andExpect(status().isOk());
        see("/aanbod/bestaat-niet/agenda.ics").andExpect(status().isNotFound());
    }

    private VEvent only(String address) throws Exception {
        List<VEvent> events = Biweekly.parse(see(address + "/agenda.ics").andReturn().getResponse().getContentAsString()).first().getEvents();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Timetable some(Random random) {
        List<Series> series = new ArrayList<>();
        LocalDate first = BEGIN.plusDays(random.nextInt(200));
        Rhythm rhythm = switch (random.nextInt(3)) {
            case 0 -> new Rhythm.Once();
            case 1 -> new Rhythm.Weekly(1 + random.nextInt(3), IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> DayOfWeek.of(1 + random.nextInt(7))).toList());
            default -> new Rhythm.Monthly(random.nextBoolean() ? Rhythm.LAST : 1 + random.nextInt(4), DayOfWeek.of(1 + random.nextInt(7)));
        };
        Optional<LocalDate> last = random.nextBoolean() ? Optional.empty() : Optional.of(first.plusDays(40L + random.nextInt(500)));
        series.add(series(rhythm, first, last, days(random, first), days(random, first)));
        LocalDate closed = first.plusDays(random.nextInt(100));
        return new Timetable(List.of(), List.of(), random.nextBoolean() ? List.of() : List.of(new Days(closed, closed.plusDays(random.nextInt(20)))), series);
    }

    private static List<LocalDate> days(Random random, LocalDate first) {
        return IntStream.range(0, random.nextInt(30)).mapToObj(_ -> first.plusDays(random.nextInt(300))).toList();
    }

    private static Timetable of(Series series) {
        return new Timetable(List.of(), List.of(), List.of(), List.of(series));
    }

    private static Series series(Rhythm rhythm, LocalDate first, Optional<LocalDate> last, List<LocalDate> skipped, List<LocalDate> cancelled) {
        return new Series(1, rhythm, first, last, LocalTime.of(19, 0), LocalTime.of(21, 30), skipped, cancelled);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(19, 0).atZone(Timetable.ZONE).toInstant();
    }

    private ICalendar read(Timetable timetable) {
        return Biweekly.parse(write(SampleFacts.SOUP.with(timetable))).first();
    }

    private String write(EntryFacts facts) {
        return CurrentMunicipality.call(UTRECHT, () -> {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
            request.setServerName("utrecht.localhost");
            Page page = pages.of(request);
            Ical calendar = new Ical("Proef", page.absolute("/agenda"));
            EntryView entry = new EntryView(new EntryId(new UUID(1, 2)), 7, "soep", facts, Optional.empty(), "", List.of(), true, false, CHANGED, CHANGED);
            new EntryEvents(page, guides.words(), BEGIN).write(entry, calendar);
            return calendar.finished();
        });
    }

    /** All times of a calendar in two years, and whether each was cancelled, as the other program understands them: by the clock changes that the file itself tells of. */
    private static Map<Instant, Boolean> times(ICalendar calendar) {
        Map<Instant, Boolean> times = new TreeMap<>();
        for (VEvent event : calendar.getEvents()) {
            TimeZone zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
            boolean cancelled = event.getStatus().isCancelled();
            if (event.getRecurrenceId() != null) {
                times.put(event.getRecurrenceId().getValue().toInstant(), cancelled);
                continue;
            }
            for (Iterator<Date> each = event.getDateIterator(zone); each.hasNext(); ) {
                Instant time = each.next().toInstant();
                if (!time.isBefore(END.atStartOfDay(Timetable.ZONE).toInstant())) {
                    break;
                }
                times.putIfAbsent(time, cancelled);
            }
        }
        return times;
    }

    private ResultActions send(String to, MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(FormPost.with(form.uri(URI.create(SITE + to)).cookie(broker)));
    }

    private ResultActions see(String page) throws Exception {
        return web.perform(get(SITE + page));
    }
}
