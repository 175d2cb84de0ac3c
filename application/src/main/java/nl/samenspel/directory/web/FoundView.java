package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.WayIn;
import nl.samenspel.finding.Answer;
import nl.samenspel.finding.Counts;
import nl.samenspel.finding.Hit;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;
import nl.samenspel.web.Paging;
import nl.samenspel.web.parts.Chosen;
import nl.samenspel.web.parts.FilterGroup;
import nl.samenspel.web.parts.FilterOption;
import nl.samenspel.web.parts.Tab;
import org.jspecify.annotations.Nullable;

/** What was found, as its templates see it. */
public final class FoundView {

    private final FindWords words;
    private final Answer answer;
    private final List<EntryCard> cards;
    private final Paging paging;
    private final KnownAreas areas;
    private final Themes themes;
    private final EntryWords entryWords;
    private final Map<String, Hit> hits = new HashMap<>();
    private List<FilterGroup> groups = List.of();

    FoundView(FindWords words, Answer answer, List<EntryCard> cards, Paging paging, KnownAreas areas, Themes themes) {
        this.words = words;
        this.answer = answer;
        this.cards = cards;
        this.paging = paging;
        this.areas = areas;
        this.themes = themes;
        this.entryWords = new EntryWords(areas, themes);
        answer.hits().forEach(hit -> hits.put(hit.findable().id(), hit));
    }

    /** What was typed. */
    public String typed() {
        return words.woorden();
    }

    public boolean nothingAsked() {
        return words.areEmpty();
    }

    public List<EntryCard> cards() {
        return cards;
    }

    public int total() {
        return answer.total();
    }

    /** Whether nothing fits, and what is shown only comes nearest. */
    public boolean onlyNear() {
        return answer.onlyNear();
    }

    /** Whether nothing of what was typed can be looked for: what is shown is everything. */
    public boolean understoodNothing() {
        return answer.understoodNothing();
    }

    /** The words as they were searched, when a typing error was put right. */
    public @Nullable String corrected() {
        return answer.corrected().orElse(null);
    }

    /** The names of the themes that the words mean; a link to each. */
    public List<Chosen> meanings(Page page) {
        return answer.understoodAs().isEmpty() ? List.of() : answer.understoodAs().stream().filter(themes::has).filter(code -> !words.thema().contains(code)).limit(3)
                .map(code -> new Chosen(themes.name(code, page.inLanguage()), "/zoeken?thema=" + code))
                .toList();
    }

    public Paging paging() {
        return paging;
    }

    public EntryWords words() {
        return entryWords;
    }

    /** Why a result is here, in a few words; null when there is nothing to say. */
    public @Nullable String why(Page page, EntryCard card) {
        Hit hit = hits.get(card.id().toString());
        return hit == null ? null : new ReasonWords(page, themes, areas).of(hit.reasons());
    }

    /** How far it is, when both places are known. */
    public @Nullable String distance(Page page, EntryCard card) {
        Hit hit = hits.get(card.id().toString());
        return hit == null || hit.metres().isEmpty() ? null : page.figures().distance(ReasonWords.alongTheStreet(hit.metres().getAsDouble()));
    }

    /** The same question as a list, on the map and in the calendar. */
    public List<Tab> tabs(Page page, String here) {
        return List.of(tab(page, "list", "/zoeken", here), tab(page, "map", "/kaart", here), tab(page, "agenda", "/agenda", here));
    }

    private Tab tab(Page page, String key, String path, String here) {
        return new Tab(page.text("directory.find.tab." + key), words.address(path), path.equals(here));
    }

    /** The same question for somebody's own calendar. */
    public String calendarUrl() {
        return words.address("/agenda.ics");
    }

    /** The same question as a list. */
    public String listUrl() {
        return words.address("/zoeken");
    }

    /** The same words, without any filter. */
    public String withoutFilters(String path) {
        return onlyWords("").address(path);
    }

    private FindWords onlyWords(String place) {
        return new FindWords(words.woorden(), place, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }

    /** The address of the form in which one says what was sought. */
    public String wishUrl() {
        return onlyWords(words.plek()).address("/zoeken/gezocht");
    }

    /** The same results as a file. */
    public String fileUrl() {
        return words.address("/zoeken.csv");
    }

    /** The way to have some of the results on paper. */
    public String printUrl() {
        String address = words.address("/printen");
        return address + (address.contains("?") ? "&" : "?") + "gezocht=ja";
    }

    /** All choices; put together once for a page, which shows them as a form and the chosen ones above the results. */
    public List<FilterGroup> groups(Page page) {
        if (groups.isEmpty()) {
            groups = madeGroups(page);
        }
        return groups;
    }

    private List<FilterGroup> madeGroups(Page page) {
        Counts counts = answer.counts();
        return List.of(
                new FilterGroup("plek", page.text("directory.find.plek"), places(page, counts), false),
                new FilterGroup("afstand", page.text("directory.find.afstand"), distances(page, counts), false),
                group(page, "thema", themes.codes(), code -> code, code -> themes.name(code, page.inLanguage()), code -> counts.themes().getOrDefault(code, 0)),
                group(page, "soort", List.of(Kind.values()), Kind::slug, kind -> page.text("directory.kinds." + kind.key()), kind -> counts.kinds().getOrDefault(kind.slug(), 0)),
                group(page, "kosten", List.of(Price.FREE, Price.BY_INCOME, Price.PAID), Price::key, price -> page.text("directory.price." + price.key()), price -> counts.prices().getOrDefault(price.key(), 0)),
                group(page, "ingang", List.of(WayIn.values()), WayIn::key, way -> page.text("directory.way-in." + way.key()), way -> counts.waysIn().getOrDefault(way.key(), 0)),
                group(page, "dag", FindWords.DAYS.keySet(), day -> day, day -> page.text("directory.find.day." + day), day -> counts.weekdays().getOrDefault(FindWords.DAYS.get(day), 0)),
                group(page, "deel", FindWords.PARTS.keySet(), part -> part, part -> page.text("directory.find.part." + part), part -> counts.parts().getOrDefault(FindWords.PARTS.get(part), 0)))
                .stream().filter(group -> !group.options().isEmpty()).toList();
    }

    private <T> FilterGroup group(Page page, String name, Collection<T> all, Word<T> value, Word<T> label, ToIntFunction<T> count) {
        List<FilterOption> options = new ArrayList<>(all.size());
        List<String> asked = words.values(name);
        for (T each : all) {
            String word = value.of(each);
            boolean chosen = asked.contains(word);
            int leaves = count.applyAsInt(each);
            if (chosen || leaves > 0) {
                options.add(new FilterOption(word, label.of(each), leaves, chosen));
            }
        }
        return new FilterGroup(name, page.text("directory.find." + name), options, true);
    }

    /** One word of something: its place in an address, or its name for people. */
    private interface Word<T> {

        String of(T thing);
    }

    private List<FilterOption> places(Page page, Counts counts) {
        List<FilterOption> options = new ArrayList<>();
        options.add(new FilterOption("", page.text("directory.where.whole", page.municipality()), FilterOption.UNCOUNTED, words.area(areas).isEmpty()));
        for (District district : areas.districts()) {
            options.add(new FilterOption(district.slug(), page.text("directory.find.district", district.name()), counts.areas().getOrDefault(district.code(), 0), words.plek().equals(district.slug())));
            for (Neighbourhood neighbourhood : areas.neighbourhoodsOf(district)) {
                options.add(new FilterOption(neighbourhood.slug(), "– " + neighbourhood.name(), counts.areas().getOrDefault(neighbourhood.code(), 0), words.plek().equals(neighbourhood.slug())));
            }
        }
        return options;
    }

    /** How far it may be, for who said where they are. */
    private List<FilterOption> distances(Page page, Counts counts) {
        if (counts.within().isEmpty()) {
            return List.of();
        }
        List<FilterOption> options = new ArrayList<>();
        options.add(new FilterOption("", page.text("directory.find.afstand.any"), FilterOption.UNCOUNTED, words.afstand().isEmpty()));
        for (int metres : FindWords.DISTANCES) {
            String value = Integer.toString(metres);
            options.add(new FilterOption(value, page.text("directory.find.afstand.within", page.figures().distance(ReasonWords.alongTheStreet(metres))), counts.within().getOrDefault(metres, 0),
                    words.afstand().equals(value)));
        }
        return options;
    }

    /** Every choice, each with the way back. */
    public List<Chosen> chosen(Page page, String path) {
        List<Chosen> chosen = new ArrayList<>();
        for (FilterGroup group : groups(page)) {
            group.options().stream().filter(option -> option.chosen() && !option.value().isEmpty())
                    .forEach(option -> chosen.add(new Chosen(option.label().replaceFirst("^– ", ""), words.address(path, group.name(), option.value()))));
        }
        return chosen;
    }
}
