package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Point;
import nl.samenspel.search.SampleThemes;
import nl.samenspel.search.Themes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/** What is exported can be read in again, in this municipality or in an empty one, and says exactly the same: for entries of any shape. */
class ThereAndBackTest {

    private static final Themes THEMES = SampleThemes.of(Taxonomy.of(Stream.of("eten", "ontmoeting", "geldzorgen")
            .map(code -> new Theme(code, Optional.empty(), Map.of("nl", code, "en", code), List.of(), List.of(), List.of())).toList()));
    private static final KnownAreas AREAS = new KnownAreas(
            List.of(new District("WK1", "Zuid", "zuid"), new District("WK2", "Noord; en meer", "noord-en-meer"), new District("WK3", "Zuid", "zuid-2")),
            List.of(new Neighbourhood("b1", "WK1", "Hoograven", "hoograven"), new Neighbourhood("b2", "WK3", "Hoograven", "hoograven-2"), new Neighbourhood("b3", "WK1", "'t Goy", "t-goy")));
    private static final StatedRow.Surroundings HERE = new StatedRow.Surroundings("Utrecht", AREAS, THEMES);
    private static final List<String> PIECES = List.of("soep", "=1+1", "+31", "-", "@x", "'", "\"", ",", ";", "\n", "é", "\t", "<b>", "ij", "€ 2", "'=", " ", "😀");

    private final Random random = new Random(20_261_122);

    @Test
    void everythingAnEntryCanSayComesBackAsItWas() throws IOException {
        for (int each = 0; each < 400; each++) {
            EntryFacts facts = facts();
            Map<Column, String> said = through(ExportedRow.of("id-" + each, facts, List.of("bron.txt"), "Utrecht", AREAS));
            StatedRow.Reading again = StatedRow.of(said, Optional.of(facts), HERE);
            assertThat(again.problems()).filteredOn(problem -> problem.key().startsWith("directory.import.")).isEmpty();
            assertThat(again.facts()).isEqualTo(facts);
            assertThat(StatedRow.of(said, Optional.empty(), HERE).facts()).isEqualTo(facts);
        }
    }

    @Test
    void aDayThatDoesNotExistIsNoTimetable() {
        for (String wrong : List.of("op 2026-02-30 09:00-12:00", "dicht 2026-13-01", "open xx 09:00-12:00", "open ma 25:00-26:00", "open ma 12:00-09:00", "dicht 2026-12-26/2026-12-25", "elke week ma",
                "1 elke 0 weken ma 09:00-10:00 vanaf 2026-01-01", "1 eenmaal 09:00-10:00 vanaf 2026-02-29", "1 elke maand 5e ma 09:00-10:00 vanaf 2026-01-01")) {
            assertThatThrownBy(() -> TimetableText.read(wrong)).isInstanceOf(TimetableText.Unreadable.class).hasMessage(wrong);
        }
    }

    @Test
    void aListCanHideAPlaceAndNeverShowOneThatIsHidden() {
        EntryFacts open = SampleFacts.SOUP.with(new Spot("Dorpsstraat", "1", "3500 AA", "Utrecht", Optional.empty(), Map.of(), List.of(), false));
        Map<Column, String> hide = Map.of(Column.ID, "x", Column.WITHHELD, "ja");
        Map<Column, String> show = Map.of(Column.ID, "x", Column.WITHHELD, "nee", Column.STREET, "Dorpsstraat", Column.ADDRESS, "Dorpsstraat 1", Column.LATITUDE, "52.1", Column.LONGITUDE, "5.1");
        EntryFacts hidden = StatedRow.of(hide, Optional.of(open), HERE).facts();
        assertThat(hidden.spot().withheld()).isTrue();
        assertThat(hidden.toString()).doesNotContain("Dorpsstraat");
        assertThat(StatedRow.of(show, Optional.of(hidden), HERE).facts()).isEqualTo(hidden);
    }

    /** Through a file and back, as it goes in life. */
    private static Map<Column, String> through(Map<Column, String> row) throws IOException {
        StringWriter file = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(file, CSVFormat.RFC4180)) {
            csv.printRecord(Arrays.stream(Column.values()).map(Column::heading));
            csv.printRecord(Arrays.stream(Column.values()).map(column -> CellText.out(row.get(column))));
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        ListFile list = ((ListFile.Opening.Good) ListFile.open(() -> new ByteArrayInputStream(bytes))).list();
        Map<Column, String> said = new EnumMap<>(Column.class);
        list.read((_, cells, problem) -> {
            assertThat(problem).isEmpty();
            for (int place = 0; place < cells.size(); place++) {
                said.put(Column.named(list.columns().get(place)).orElseThrow(), cells.get(place));
            }
        });
        return said;
    }

    private EntryFacts facts() {
        Kind kind = any(Kind.values());
        boolean withheld = random.nextInt(6) == 0;
        return new EntryFacts(
                new EntryFacts.About(kind, random.nextBoolean() ? "" : text(), ("Naam " + text()).strip(), ("Soep " + text()).strip(), List.copyOf(THEMES.codes().subList(0, random.nextInt(3))), text(), text()),
                new EntryFacts.GettingIn(some(WayIn.values()), text(), text(), random.nextBoolean() ? List.of() : List.of("tr", "ar")),
                new EntryFacts.Contact(random.nextBoolean() ? "" : "https://www.voorbeeld.nl/a?b=1", random.nextBoolean() ? "" : "+31 30 123 45 67", random.nextBoolean() ? "" : "a@voorbeeld.nl", text()),
                new EntryFacts.Cost(any(Price.values()), text()),
                whereabouts(),
                timetable(),
                new Spot(text(), "12", "3500 AA", text(), random.nextBoolean() ? Optional.empty() : Optional.of(new Point(random.nextDouble(-180, 180), random.nextDouble(-90, 90))), facilities(),
                        some(Presence.values()), withheld),
                any(SeenBy.values()));
    }

    private Whereabouts whereabouts() {
        return switch (random.nextInt(4)) {
            case 0 -> new Whereabouts.WholeMunicipality(random.nextBoolean() ? "" : "Zuidoost, Verweg");
            case 1 -> new Whereabouts.Areas(List.of("WK1", "WK2", "WK3"), List.of("b1", "b2"));
            case 2 -> new Whereabouts.Areas(List.of("WK1"), List.of("b3"));
            default -> new Whereabouts.Elsewhere("Amersfoort, Soest", random.nextBoolean() ? "" : "Zuid");
        };
    }

    private Timetable timetable() {
        Timetable timetable = Timetable.NONE.withHours(
                random.nextBoolean() ? List.of() : List.of(new Timetable.Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT), new Timetable.Opening(DayOfWeek.SUNDAY, LocalTime.of(9, 5), LocalTime.NOON)),
                random.nextBoolean() ? List.of() : List.of(new Timetable.OpenOn(LocalDate.of(2026, 12, 24), LocalTime.of(8, 0), LocalTime.of(9, 0))),
                random.nextBoolean() ? List.of() : List.of(new Timetable.Days(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25).plusDays(random.nextInt(3)))));
        for (int number = 1; number <= random.nextInt(4); number++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            Rhythm rhythm = switch (random.nextInt(3)) {
                case 0 -> new Rhythm.Once();
                case 1 -> new Rhythm.Weekly(1 + random.nextInt(3), List.of(DayOfWeek.TUESDAY, DayOfWeek.of(1 + random.nextInt(7))));
                default -> new Rhythm.Monthly(random.nextBoolean() ? Rhythm.LAST : 1 + random.nextInt(4), DayOfWeek.WEDNESDAY);
            };
            timetable = timetable.with(new Series(number * 7, rhythm, first, random.nextBoolean() ? Optional.empty() : Optional.of(first.plusDays(90)), LocalTime.of(14, 0), LocalTime.of(16, 30),
                    random.nextBoolean() ? List.of() : List.of(first.plusDays(7)), random.nextBoolean() ? List.of() : List.of(first.plusDays(14), first.plusDays(21))));
        }
        return timetable;
    }

    private Map<Facility, Boolean> facilities() {
        Map<Facility, Boolean> known = new EnumMap<>(Facility.class);
        some(Facility.values()).forEach(facility -> known.put(facility, random.nextBoolean()));
        return known;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return CellText.in("x" + text).substring(1).strip();
    }

    private <E> E any(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private <E> List<E> some(E[] all) {
        List<E> some = new ArrayList<>();
        Arrays.stream(all).filter(_ -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }
}
