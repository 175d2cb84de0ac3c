package nl.samenspel.finding;

import java.util.Collection;
import java.util.Set;

/** A question that choices are counted for. Distance is one as well, and is reckoned, not kept. */
enum Filter {
    THEME('t'),
    AREA('a'),
    KIND('k'),
    PRICE('p'),
    WAY_IN('w'),
    LANGUAGE('l'),
    ACCESSIBILITY('c'),
    TIME('h');

    /** The choice of area of what is for the whole municipality. */
    static final String EVERYWHERE = "*";
    /** The same of what is in another town. */
    static final String ELSEWHERE = "-";

    private final char letter;

    Filter(char letter) {
        this.letter = letter;
    }

    /** How the choice is kept. */
    String choice(String code) {
        return letter + ":" + code;
    }

    static Filter of(String choice) {
        for (Filter filter : values()) {
            if (filter.letter == choice.charAt(0)) {
                return filter;
            }
        }
        throw new IllegalArgumentException("No filter has " + choice);
    }

    static String code(String choice) {
        return choice.substring(2);
    }

    Set<String> chosen(Filters filters) {
        return switch (this) {
            case THEME -> filters.themes();
            case AREA -> filters.areas();
            case KIND -> filters.kinds();
            case PRICE -> filters.prices();
            case WAY_IN -> filters.waysIn();
            case LANGUAGE -> filters.languages();
            case ACCESSIBILITY -> filters.accessibility();
            case TIME -> TimesChosen.codes(filters);
        };
    }

    Collection<String> codes(Findable findable, Taxonomy taxonomy) {
        return switch (this) {
            case THEME -> findable.themes().stream().flatMap(theme -> taxonomy.theme(theme).isPresent() ? taxonomy.withBroader(theme).stream() : java.util.stream.Stream.of(theme)).distinct().toList();
            case AREA -> findable.elsewhere().isPresent() ? Set.of(ELSEWHERE) : findable.everywhere() ? Set.of(EVERYWHERE) : findable.areas();
            case KIND -> some(findable.kind());
            case PRICE -> some(findable.price());
            case WAY_IN -> findable.waysIn();
            case LANGUAGE -> findable.languages();
            case ACCESSIBILITY -> findable.accessibility();
            case TIME -> findable.times().stream().map(TimesChosen::code).toList();
        };
    }

    private static Set<String> some(String code) {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }
}
