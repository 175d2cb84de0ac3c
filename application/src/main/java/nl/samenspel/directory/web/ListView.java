package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryCounts;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.EntryList;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;
import nl.samenspel.web.Paging;
import nl.samenspel.web.parts.Chosen;
import nl.samenspel.web.parts.FilterGroup;
import nl.samenspel.web.parts.FilterOption;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of entries as its template sees it. */
public final class ListView {

    private final ListWords words;
    private final EntryFilter filter;
    private final EntryList list;
    private final Paging paging;
    private final KnownAreas areas;
    private final Themes themes;
    private final EntryWords entryWords;

    ListView(ListWords words, EntryFilter filter, EntryList list, Paging paging, KnownAreas areas, Themes themes) {
        this.words = words;
        this.filter = filter;
        this.list = list;
        this.paging = paging;
        this.areas = areas;
        this.themes = themes;
        this.entryWords = new EntryWords(areas, themes);
    }

    public List<EntryCard> cards() {
        return list.cards();
    }

    public int total() {
        return list.total();
    }

    public Paging paging() {
        return paging;
    }

    public EntryWords words() {
        return entryWords;
    }

    /** The letters under which there is something, with the page on which each begins. */
    public SortedMap<Character, Integer> letters() {
        return list.letters();
    }

    public List<FilterGroup> groups(Page page) {
        EntryCounts counts = list.counts();
        return List.of(
                new FilterGroup("wijk", page.text("directory.filter.wijk"), districts(page, counts), false),
                new FilterGroup("buurt", page.text("directory.filter.buurt"), neighbourhoods(page, counts), false),
                new FilterGroup("thema", page.text("directory.filter.thema"), themes(page, counts), false),
                new FilterGroup("soort", page.text("directory.filter.soort"), kinds(page, counts), false));
    }

    private List<FilterOption> districts(Page page, EntryCounts counts) {
        List<FilterOption> options = begin(page, filter.reach().isEmpty());
        options.add(new FilterOption(ListWords.WHOLE, page.text("directory.where.whole", page.municipality()), counts.of(Reach.WHOLE_MUNICIPALITY), words.wijk().equals(ListWords.WHOLE)));
        for (District district : areas.districts()) {
            options.add(new FilterOption(district.slug(), district.name(), counts.ofDistrict(district.code()), words.wijk().equals(district.slug())));
        }
        options.add(new FilterOption(ListWords.ELSEWHERE, page.text("directory.filter.elsewhere"), counts.of(Reach.ELSEWHERE), words.wijk().equals(ListWords.ELSEWHERE)));
        return options;
    }

    private List<FilterOption> neighbourhoods(Page page, EntryCounts counts) {
        List<FilterOption> options = begin(page, filter.neighbourhood().isEmpty());
        for (Neighbourhood neighbourhood : areas.neighbourhoods()) {
            add(options, neighbourhood.slug(), neighbourhood.name(), counts.ofNeighbourhood(neighbourhood.code()), words.buurt());
        }
        return options;
    }

    private List<FilterOption> themes(Page page, EntryCounts counts) {
        List<FilterOption> options = begin(page, filter.theme().isEmpty());
        for (String code : themes.codes()) {
            add(options, code, entryWords.theme(page, code), counts.ofTheme(code), words.thema());
        }
        return options;
    }

    private List<FilterOption> kinds(Page page, EntryCounts counts) {
        List<FilterOption> options = begin(page, filter.kind().isEmpty());
        for (Kind kind : Kind.values()) {
            add(options, kind.slug(), page.text("directory.kinds." + kind.key()), counts.of(kind), words.soort());
        }
        return options;
    }

    private static List<FilterOption> begin(Page page, boolean nothingChosen) {
        List<FilterOption> options = new ArrayList<>();
        options.add(new FilterOption("", page.text("directory.filter.all"), FilterOption.UNCOUNTED, nothingChosen));
        return options;
    }

    /** Adds an answer that would show something, or that is the chosen one. */
    private static void add(List<FilterOption> options, String value, String label, int count, String chosen) {
        if (count > 0 || value.equals(chosen)) {
            options.add(new FilterOption(value, label, count, value.equals(chosen)));
        }
    }

    /** What was chosen, each with the way back. */
    public List<Chosen> chosen(Page page) {
        List<Chosen> chosen = new ArrayList<>();
        forEachChoice(page, (name, label) -> {
            UriComponentsBuilder without = UriComponentsBuilder.fromPath("/aanbod");
            forEachChoice(page, (other, _) -> {
                if (!other.equals(name)) {
                    without.queryParam(other, value(other));
                }
            });
            chosen.add(new Chosen(label, without.encode().toUriString()));
        });
        return chosen;
    }

    /** The way to printing some of what is found. */
    public String printUrl() {
        return url("/printen");
    }

    /** The same entries as a file. */
    public String fileUrl() {
        return url("/aanbod.csv");
    }

    private String url(String path) {
        UriComponentsBuilder print = UriComponentsBuilder.fromPath(path);
        Map.of("wijk", words.wijk(), "buurt", words.buurt(), "thema", words.thema(), "soort", words.soort()).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(word -> !word.getValue().isEmpty()).forEach(word -> print.queryParam(word.getKey(), word.getValue()));
        return print.encode().toUriString();
    }

    private void forEachChoice(Page page, BiConsumer<String, String> each) {
        filter.reach().ifPresent(reach -> each.accept("wijk", switch (reach) {
            case Reach.InDistrict(String code) -> areas.district(code).map(District::name).orElse(code);
            case Reach.WholeMunicipality _ -> page.text("directory.where.whole", page.municipality());
            case Reach.Elsewhere _ -> page.text("directory.filter.elsewhere");
        }));
        filter.neighbourhood().flatMap(areas::neighbourhood).ifPresent(neighbourhood -> each.accept("buurt", neighbourhood.name()));
        filter.theme().ifPresent(code -> each.accept("thema", entryWords.theme(page, code)));
        filter.kind().ifPresent(kind -> each.accept("soort", page.text("directory.kinds." + kind.key())));
    }

    private String value(String name) {
        return Map.of("wijk", words.wijk(), "buurt", words.buurt(), "thema", words.thema(), "soort", words.soort()).get(name);
    }
}
