package nl.samenspel.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.EntryList;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.NeighbourhoodPage;
import nl.samenspel.directory.Timetable.Occurrence;
import nl.samenspel.directory.Whereabouts;
import nl.samenspel.figures.FigureBook;
import nl.samenspel.figures.FigureWords;
import nl.samenspel.figures.Series;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;
import nl.samenspel.web.parts.MapDrawing;

/** The page of one neighbourhood: what there is to do, whom one can ask, where it lies and who lives there. */
public final class NeighbourhoodView {

    /** What one can go to first; who offers it last. */
    private static final List<Kind> ORDER = List.of(Kind.MEETING_PLACE, Kind.ACTIVITY, Kind.INITIATIVE, Kind.SERVICE, Kind.ORGANISATION);
    /** Figures that describe and do not judge; all others are one click away. */
    private static final List<String> DESCRIBING = List.of("inhabitants", "households", "age-0-14", "age-65");
    /** How many of each kind stand on the page; the others are in the list. */
    private static final int A_FEW = 4;
    private static final int A_WEEK = 7;
    private static final int MOST_SOON = 8;

    private final Neighbourhood neighbourhood;
    private final District district;
    private final KnownAreas areas;
    private final Themes themes;
    private final List<EntryCard> teams;
    private final EntryList here;
    private final EntryList around;
    private final FigureBook figures;
    private final Optional<MapDrawing> drawing;
    private final boolean schematic;
    private final LocalDate today;
    private final Optional<NeighbourhoodPage.Said> written;
    private final List<EntryCard> picked;
    private final boolean mayWrite;

    NeighbourhoodView(Neighbourhood neighbourhood, District district, KnownAreas areas, Themes themes, List<EntryCard> teams, EntryList here, EntryList around, FigureBook figures,
            Optional<MapDrawing> drawing, boolean schematic, LocalDate today, Optional<NeighbourhoodPage.Said> written, List<EntryCard> picked, boolean mayWrite) {
        this.neighbourhood = neighbourhood;
        this.district = district;
        this.areas = areas;
        this.themes = themes;
        this.teams = teams;
        this.here = here;
        this.around = around;
        this.figures = figures;
        this.drawing = drawing;
        this.schematic = schematic;
        this.today = today;
        this.written = written;
        this.picked = picked;
        this.mayWrite = mayWrite;
    }

    /** One figure in words. */
    public record Line(String name, String number, String unit) {}

    public Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    public District district() {
        return district;
    }

    public EntryWords words() {
        return new EntryWords(areas, themes);
    }

    /** Whom everybody may ask: the team and the brokers, closest first. */
    public List<EntryCard> teams() {
        return teams;
    }

    /** Whether the entry is a neighbourhood team; otherwise it is social brokers. */
    public boolean isTeam(EntryCard card) {
        return card.facts().about().statedKind().equals("buurtteam");
    }

    /** What residents wrote as good to know; empty when nobody did. */
    public String goodToKnow() {
        return written.map(NeighbourhoodPage.Said::words).orElse("");
    }

    /** What residents put first. */
    public List<EntryCard> picked() {
        return picked;
    }

    /** When they last wrote. */
    public Optional<Instant> writtenAt() {
        return written.map(NeighbourhoodPage.Said::at);
    }

    /** Whether the reader may write this part of the page. */
    public boolean mayWrite() {
        return mayWrite;
    }

    /** Something that takes place here one of the coming days. */
    public record Soon(EntryCard card, Occurrence occurrence) {

        /** When, in words. */
        public String when(Page page) {
            return page.text("directory.times.at", page.times().day(occurrence.day()).words(), page.times().hours(occurrence.from(), occurrence.until()));
        }
    }

    /** What takes place this week in the neighbourhood and for its whole district, the soonest first. */
    public List<Soon> thisWeek() {
        return cardsForHere().flatMap(card -> card.facts().timetable().occurrences(today, today.plusDays(A_WEEK)).stream().map(at -> new Soon(card, at)))
                .sorted(Comparator.comparing(soon -> soon.occurrence().begin()))
                .limit(MOST_SOON)
                .toList();
    }

    /** Where one can walk in today and somebody is there, with the hours. */
    public Map<EntryCard, String> today(Page page) {
        Map<EntryCard, String> open = new LinkedHashMap<>();
        cardsForHere().filter(card -> card.facts().about().kind() == Kind.MEETING_PLACE || card.facts().about().kind() == Kind.SERVICE).forEach(card -> {
            List<String> hours = Stream.concat(
                    card.facts().timetable().openOn(today).stream().map(each -> page.times().hours(each.from(), each.until())),
                    card.facts().timetable().occurrences(today, today.plusDays(1)).stream().filter(each -> !each.cancelled()).map(each -> page.times().hours(each.from(), each.until()))).toList();
            if (!hours.isEmpty()) {
                open.put(card, String.join(", ", hours));
            }
        });
        return open;
    }

    /** What is in the neighbourhood, and what is for the whole district. */
    private Stream<EntryCard> cardsForHere() {
        return Stream.concat(here.cards().stream(), around.cards().stream().filter(card -> card.facts().whereabouts() instanceof Whereabouts.Areas where && where.neighbourhoods().isEmpty()));
    }

    /** What is in the neighbourhood besides the teams, by kind. */
    public Map<Kind, List<EntryCard>> byKind() {
        Set<EntryId> shown = new HashSet<>(teams.stream().map(EntryCard::id).toList());
        Map<Kind, List<EntryCard>> byKind = new LinkedHashMap<>();
        for (Kind kind : ORDER) {
            List<EntryCard> cards = here.cards().stream().filter(card -> card.facts().about().kind() == kind && !shown.contains(card.id())).toList();
            if (!cards.isEmpty()) {
                byKind.put(kind, cards);
            }
        }
        return byKind;
    }

    /** Those of a kind that stand on the page. */
    public List<EntryCard> some(List<EntryCard> cards) {
        return cards.subList(0, Math.min(A_FEW, cards.size()));
    }

    /** Some of what is there for the whole district. */
    public List<EntryCard> alsoForHere() {
        Set<EntryId> shown = new HashSet<>(teams.stream().map(EntryCard::id).toList());
        return around.cards().stream()
                .filter(card -> card.facts().whereabouts() instanceof Whereabouts.Areas where && where.neighbourhoods().isEmpty() && !shown.contains(card.id()))
                .limit(A_FEW)
                .toList();
    }

    public int inTheDistrict() {
        return around.total();
    }

    /** The other neighbourhoods of the district. */
    public List<Neighbourhood> beside() {
        return areas.neighbourhoodsOf(district).stream().filter(other -> !other.equals(neighbourhood)).toList();
    }

    public Optional<MapDrawing> drawing() {
        return drawing;
    }

    /** Whether the drawing only shows about where the neighbourhood lies. */
    public boolean isSchematic() {
        return schematic;
    }

    /** Whether the figures are of the neighbourhood itself; otherwise they are of its district. */
    public boolean hasOwnFigures() {
        return described().anyMatch(series -> series.of(neighbourhood.code()).isPresent());
    }

    public List<Line> figures(Page page) {
        List<Line> lines = new ArrayList<>();
        String area = hasOwnFigures() ? neighbourhood.code() : district.code();
        described().forEach(series -> {
            OptionalDouble value = series.of(area);
            if (value.isPresent()) {
                lines.add(new Line(FigureWords.name(page, series.indicator()), FigureWords.number(page, series.indicator(), value), FigureWords.unit(page, series.indicator())));
            }
        });
        return lines;
    }

    /** Who counted, and when. */
    public String source(Page page) {
        return described().findFirst().map(series -> page.text("directory.neighbourhood.figures.source", series.source(), Integer.toString(series.year()))).orElse("");
    }

    private Stream<Series> described() {
        return DESCRIBING.stream().flatMap(code -> figures.of(code).stream());
    }
}
