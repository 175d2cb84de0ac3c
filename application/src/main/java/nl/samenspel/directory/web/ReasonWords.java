package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The texts that say where a word stands. */
    private static final Map<Reason.Part, String> STANDS_IN = Arrays.stream(Reason.Part.values())
            .collect(Collectors.toMap(part -> part, part -> "directory.find.why.word." + part.name().toLowerCase(Locale.ROOT), (first, _) -> first, () -> new EnumMap<>(Reason.Part.class)));

    private final Page page;
    private final Themes themes;
    private final KnownAreas areas;

    ReasonWords(Page page, Themes themes, KnownAreas areas) {
        this.page = page;
        this.themes = themes;
        this.areas = areas;
    }

    @Nullable String of(List<Reason> reasons) {
        List<String> said = new ArrayList<>(AT_MOST);
        Set<String> explained = new HashSet<>();
        for (Reason reason : reasons) {
            String words = isNew(reason, explained) ? words(reason) : null;
            if (words != null && !said.contains(words)) {
                said.add(words);
            }
            if (said.size() == AT_MOST) {
                break;
            }
        }
        return said.isEmpty() ? null : String.join(page.text("directory.find.why.and"), said);
    }

    /** One part of a word explains it well enough. */
    private static boolean isNew(Reason reason, Set<String> explained) {
        return !(reason instanceof Reason.PartOfWord(String asked, _, _)) || explained.add(asked);
    }

    private @Nullable String words(Reason reason) {
        return switch (reason) {
            case Reason.Word(_, String found, Reason.Part part) -> page.text(STANDS_IN.get(part), found);
            case Reason.Beginning(_, String found, Reason.Part part) -> page.text(STANDS_IN.get(part), found);
            case Reason.PartOfWord(String asked, String found, _) -> page.text("directory.find.why.part", found, asked);
            case Reason.Corrected(String asked, String found, _) -> page.text("directory.find.why.corrected", found, asked);
            case Reason.AboutTheme(String asked, String theme) -> page.text("directory.find.why.theme", themes.name(theme, page.inLanguage()).toLowerCase(Locale.ROOT), asked);
            case Reason.Nearby(int metres) -> page.text("directory.find.why.near", page.figures().distance(alongTheStreet(metres)));
            case Reason.InArea(String area) -> name(area).map(name -> page.text("directory.find.why.area", name)).orElse(null);
            case Reason.Soon(var at) -> page.text("directory.find.why.soon", page.times().moment(at).words());
            case Reason.Chosen _ -> null;
        };
    }

    private Optional<String> name(String area) {
        return areas.neighbourhood(area).map(Neighbourhood::name).or(() -> areas.district(area).map(District::name));
    }

    /** What one walks, by {@link Point#DETOUR}. */
    static int alongTheStreet(double metres) {
        return (int) Math.round(metres * Point.DETOUR);
    }
}
