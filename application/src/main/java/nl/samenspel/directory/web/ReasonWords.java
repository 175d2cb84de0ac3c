package nl.samenspel.directory.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.finding.Reason;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Point;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;
import org.jspecify.annotations.Nullable;

/** Says why a result is there: the weightiest reasons, no more than one glance takes in. */
final class ReasonWords {

    private static final int AT_MOST = 2;

    private final Page page;
    private final Themes themes;
    private final KnownAreas areas;

    ReasonWords(Page page, Themes themes, KnownAreas areas) {
        this.page = page;
        this.themes = themes;
        this.areas = areas;
    }

    @Nullable String of(List<Reason> reasons) {
        Set<String> explained = new HashSet<>();
        String words = reasons.stream().filter(reason -> isNew(reason, explained)).map(this::words).flatMap(Optional::stream).distinct().limit(AT_MOST)
                .collect(Collectors.joining(page.text("directory.find.why.and")));
        return words.isEmpty() ? null : words;
    }

    /** One part of a word explains it well enough. */
    private static boolean isNew(Reason reason, Set<String> explained) {
        return !(reason instanceof Reason.PartOfWord(String asked, _, _)) || explained.add(asked);
    }

    private Optional<String> words(Reason reason) {
        return switch (reason) {
            case Reason.Word(_, String found, Reason.Part part) -> Optional.of(page.text("directory.find.why.word." + key(part), found));
            case Reason.Beginning(_, String found, Reason.Part part) -> Optional.of(page.text("directory.find.why.word." + key(part), found));
            case Reason.PartOfWord(String asked, String found, _) -> Optional.of(page.text("directory.find.why.part", found, asked));
            case Reason.Corrected(String asked, String found, _) -> Optional.of(page.text("directory.find.why.corrected", found, asked));
            case Reason.AboutTheme(String asked, String theme) -> Optional.of(page.text("directory.find.why.theme", themes.name(theme, page.inLanguage()).toLowerCase(Locale.ROOT), asked));
            case Reason.Nearby(int metres) -> Optional.of(page.text("directory.find.why.near", page.figures().distance(alongTheStreet(metres))));
            case Reason.InArea(String area) -> name(area).map(name -> page.text("directory.find.why.area", name));
            case Reason.Soon(var at) -> Optional.of(page.text("directory.find.why.soon", page.times().moment(at).words()));
            case Reason.Chosen _ -> Optional.empty();
        };
    }

    private Optional<String> name(String area) {
        return areas.neighbourhood(area).map(Neighbourhood::name).or(() -> areas.district(area).map(District::name));
    }

    /** What one walks, by {@link Point#DETOUR}. */
    static int alongTheStreet(double metres) {
        return (int) Math.round(metres * Point.DETOUR);
    }

    private static String key(Reason.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
