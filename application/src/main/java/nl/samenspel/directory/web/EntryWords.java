package nl.samenspel.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.Fact;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Whereabouts;
import nl.samenspel.search.Themes;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Page;
import nl.samenspel.web.parts.Sureness;
import org.jspecify.annotations.Nullable;

/** What an entry says, in the words of the reader's language. What nobody knows is null, for templates to leave out. */
public final class EntryWords {

    /** The finer kinds that have a name of their own on screens. */
    private static final Set<String> STATED_KINDS = Set.of(
            "organisatie", "overheid", "netwerk", "zorgaanbieder", "onderwijs", "fonds", "dienst", "website", "buurtteam", "sociaal-makelaar", "informele-zorg", "activiteit",
            "ontmoetingsplek", "bewonersinitiatief");

    private final KnownAreas areas;
    private final Themes themes;

    EntryWords(KnownAreas areas, Themes themes) {
        this.areas = areas;
        this.themes = themes;
    }

    /** What it is, as finely as is known. */
    public String kind(Page page, EntryFacts facts) {
        String stated = facts.about().statedKind();
        return STATED_KINDS.contains(stated) ? page.text("directory.stated-kind." + stated) : page.text("directory.kind." + facts.about().kind().key());
    }

    public String theme(Page page, String code) {
        return themes.name(code, page.inLanguage());
    }

    /** What a list says first: what it is, and for whom. */
    public String whatAndForWhom(Page page, EntryFacts facts) {
        String kind = kind(page, facts);
        return facts.about().forWhom().isEmpty() ? kind : page.text("directory.card.for", kind, facts.about().forWhom());
    }

    /** The same of an item of a list, which also says that something is new or that the demo made it up. */
    public String whatAndForWhom(Page page, EntryCard card) {
        String words = whatAndForWhom(page, card.facts());
        return marked(page, card, card.fresh() ? page.text("directory.fresh.list", words) : words);
    }

    /** These words, and that the demo made it up if it did. */
    public String marked(Page page, EntryCard card, String words) {
        return card.invented() ? page.text("directory.invented.list", words) : words;
    }

    /** For where it is. */
    public String where(Page page, EntryFacts facts) {
        return switch (facts.whereabouts()) {
            case Whereabouts.WholeMunicipality(String stated) -> stated.isEmpty()
                    ? page.text("directory.where.whole", page.municipality())
                    : page.text("directory.where.whole-stated", page.municipality(), stated);
            case Whereabouts.Areas here -> String.join(", ", names(here));
            case Whereabouts.Elsewhere(String town, String stated) -> stated.isEmpty()
                    ? page.text("directory.where.elsewhere", town)
                    : page.text("directory.where.elsewhere-stated", town, stated);
        };
    }

    /** The neighbourhoods with their district, and the districts that are meant as a whole. */
    private List<String> names(Whereabouts.Areas here) {
        List<String> names = new ArrayList<>();
        Set<String> inPart = new HashSet<>();
        for (String code : here.neighbourhoods()) {
            areas.neighbourhood(code).ifPresent(part -> {
                names.add(part.name());
                inPart.add(part.district());
            });
        }
        for (String code : here.districts()) {
            if (!inPart.contains(code)) {
                areas.district(code).ifPresent(whole -> names.add(whole.name()));
            }
        }
        return names;
    }

    /** Where one goes to; null when nobody knows or may know. */
    public @Nullable String address(EntryFacts facts) {
        return known(facts.spot().address().isEmpty() ? facts.contact().address() : facts.spot().address());
    }

    /** When it is, in the words that somebody wrote. */
    public @Nullable String when(EntryFacts facts) {
        return known(facts.gettingIn().times());
    }

    /** When it is: what is known by hours and days, a line for each; otherwise the words that somebody wrote. */
    public @Nullable String when(Page page, EntryFacts facts) {
        List<String> lines = TimetableWords.of(page).lines(facts.timetable());
        return lines.isEmpty() ? when(facts) : String.join("; ", lines);
    }

    /** What it costs: the word, the words beside it, or both. */
    public @Nullable String cost(Page page, EntryFacts facts) {
        String word = switch (facts.cost().price()) {
            case UNKNOWN -> "";
            case FREE, BY_INCOME, PAID -> page.text("directory.price." + facts.cost().price().key());
        };
        String words = facts.cost().explanation();
        return known(word.isEmpty() || words.isEmpty() ? word + words : page.text("directory.price.with-words", word, words));
    }

    /** How far what it says can be relied on. @param checked whether a person ever looked at it */
    public Sureness sureness(boolean checked) {
        return checked ? Sureness.LIKELY : Sureness.DOUBTFUL;
    }

    /** The same in a few words; the day is exact enough. */
    public String sure(Page page, boolean checked, Instant changedAt) {
        return checked ? page.text("directory.sure.updated", page.times().ago(LocalDate.ofInstant(changedAt, HumanTimes.ZONE)).words()) : page.text("directory.sure.from-source");
    }

    /** One fact as text, to be compared with another version of it. */
    public String text(Page page, Fact fact, EntryFacts facts) {
        return switch (fact) {
            case NAME -> facts.about().name();
            case KIND -> kind(page, facts);
            case SUMMARY -> facts.about().summary();
            case THEMES -> facts.about().themes().stream().map(code -> theme(page, code)).collect(Collectors.joining(", "));
            case FOR_WHOM -> facts.about().forWhom();
            case GETTING_IN -> gettingIn(page, facts);
            case TELEPHONE -> facts.contact().telephone();
            case MAIL -> facts.contact().mail();
            case WEBSITE -> facts.contact().website();
            case ADDRESS -> facts.contact().address();
            case TIMETABLE -> String.join("\n", TimetableWords.of(page).all(facts.timetable()));
            case SPOT -> String.join("\n", new SpotWords(page, facts.spot()).all());
            case SEEN_BY -> page.text("directory.seen-by." + facts.seenBy().key());
            case COST -> String.valueOf(cost(page, facts) == null ? "" : cost(page, facts));
            case WHEREABOUTS -> where(page, facts);
            case FIGURES -> facts.about().figures();
        };
    }

    private String gettingIn(Page page, EntryFacts facts) {
        List<String> parts = new ArrayList<>(facts.gettingIn().ways().stream().map(way -> page.text("directory.way-in." + way.key())).toList());
        parts.add(facts.gettingIn().explanation());
        parts.add(facts.gettingIn().times());
        parts.add(languages(page, facts));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The languages in which one is understood, besides Dutch. */
    public String languages(Page page, EntryFacts facts) {
        return facts.gettingIn().languages().stream().map(code -> language(page, code)).collect(Collectors.joining(", "));
    }

    /** The name of a language, in the reader's. @param code ISO 639-1 */
    public String language(Page page, String code) {
        return Choices.LANGUAGES.contains(code) ? page.text("directory.language." + code) : Locale.of(code).getDisplayLanguage(page.inLanguage().locale());
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
