package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.Whereabouts;
import nl.samenspel.directory.web.Guide.Chapter;
import nl.samenspel.finding.Theme;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;
import org.springframework.stereotype.Component;

/** Puts together what stands in a guide: everything that is in a neighbourhood or for its whole district, each entry once. */
@Component
class Guides {

    /** More than any neighbourhood holds; a guide that is thicker is not read. */
    private static final int MOST = 300;
    private static final int MOST_TO_CHOOSE_FROM = 100;

    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;

    Guides(Browsing browsing, AreaBook areas, ThemeBook themes) {
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
    }

    /** Of what is there for who lives here: those to ask first, then what is in the neighbourhood, then what is for the whole district. */
    List<EntryCard> cardsFor(Neighbourhood neighbourhood) {
        List<EntryCard> here = browsing.list(new EntryFilter(Optional.empty(), Optional.of(neighbourhood.code()), Optional.empty(), Optional.empty()), MOST, _ -> 1).cards();
        List<EntryCard> district = browsing.list(new EntryFilter(Optional.of(new Reach.InDistrict(neighbourhood.district())), Optional.empty(), Optional.empty(), Optional.empty()), MOST, _ -> 1).cards();
        Stream<EntryCard> forAll = district.stream().filter(card -> card.facts().whereabouts() instanceof Whereabouts.Areas where && where.neighbourhoods().isEmpty());
        Map<Object, EntryCard> once = new LinkedHashMap<>();
        Stream.of(browsing.teams(neighbourhood).stream(), here.stream(), forAll).flatMap(each -> each).forEach(card -> once.putIfAbsent(card.id(), card));
        return once.values().stream().limit(MOST).toList();
    }

    /** The guide of a neighbourhood, by what things are about. */
    Guide byTheme(Page page, Neighbourhood neighbourhood) {
        return new Guide(page.text("directory.guide.title", neighbourhood.name()), page.text("directory.guide.lead", neighbourhood.name()), false, chapters(page, cardsFor(neighbourhood)),
                page.absolute("/buurten/" + neighbourhood.slug()));
    }

    /** What the list holds for these words, for somebody to choose from. */
    List<EntryCard> choosable(ListWords words) {
        return browsing.list(words.filter(areas.here(), themes.here()), MOST_TO_CHOOSE_FROM, _ -> 1).cards();
    }

    /** What somebody chose, in the order of the list. */
    Guide chosen(Page page, Collection<EntryView> chosen) {
        EntryWords words = words();
        List<PrintedEntry> entries = chosen.stream().map(entry -> PrintedEntry.of(page, words, entry.slug(), entry.facts())).toList();
        return new Guide(page.text("directory.print.chosen-title"), null, true, List.of(new Chapter("keuze", "", entries)), page.absolute("/zoeken"));
    }

    private List<Chapter> chapters(Page page, List<EntryCard> cards) {
        Themes known = themes.here();
        EntryWords words = words();
        Map<String, List<PrintedEntry>> byTheme = new LinkedHashMap<>();
        known.broadest().forEach(theme -> byTheme.put(theme.code(), new ArrayList<>()));
        byTheme.put("", new ArrayList<>());
        cards.forEach(card -> byTheme.get(broadest(known, card)).add(PrintedEntry.of(page, words, card.slug(), card.facts())));
        List<Chapter> chapters = new ArrayList<>();
        byTheme.forEach((code, entries) -> {
            if (!entries.isEmpty()) {
                chapters.add(new Chapter("thema-" + code, code.isEmpty() ? page.text("directory.guide.other") : known.name(code, page.inLanguage()), List.copyOf(entries)));
            }
        });
        return chapters;
    }

    /** The one broad theme under which a reader looks for it first; empty without any. */
    private static String broadest(Themes known, EntryCard card) {
        Set<String> about = new LinkedHashSet<>(known.withBroader(card.facts().about().themes()));
        return known.broadest().stream().map(Theme::code).filter(about::contains).findFirst().orElse("");
    }

    EntryWords words() {
        return new EntryWords(areas.here(), themes.here());
    }
}
