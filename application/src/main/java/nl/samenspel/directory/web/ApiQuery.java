package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.search.Themes;
import nl.samenspel.web.InvalidInput;
import nl.samenspel.web.InvalidInput.Invalid;
import org.jspecify.annotations.Nullable;

/** What a program asks of the list. Unlike a page it is told of everything that is not valid, all together: a silent mistake would give it the wrong data. */
record ApiQuery(EntryFilter filter, int page, int pageSize) {

    static final int MOST_ON_A_PAGE = 100;
    private static final int USUAL = 25;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> KNOWN = Set.of("wijk", "buurt", "thema", "soort", "page", "pageSize");

    /** @throws InvalidInput with everything that is not valid */
    static ApiQuery read(ListWords words, @Nullable String page, @Nullable String pageSize, Set<String> asked, KnownAreas areas, Themes themes) {
        EntryFilter filter = words.filter(areas, themes);
        List<Invalid> invalid = new ArrayList<>();
        check(invalid, words.wijk().isEmpty() || filter.reach().isPresent(), "wijk", "district", words.wijk());
        check(invalid, words.buurt().isEmpty() || filter.neighbourhood().isPresent(), "buurt", "neighbourhood", words.buurt());
        check(invalid, words.thema().isEmpty() || themes.has(words.thema()), "thema", "theme", words.thema());
        check(invalid, words.soort().isEmpty() || Kind.at(words.soort()).isPresent(), "soort", "kind", words.soort());
        check(invalid, number(page, 1) >= 1 && number(page, 1) <= LAST_PAGE, "page", "page");
        check(invalid, number(pageSize, USUAL) >= 1 && number(pageSize, USUAL) <= MOST_ON_A_PAGE, "pageSize", "page-size", MOST_ON_A_PAGE);
        asked.stream().filter(name -> !KNOWN.contains(name)).sorted().forEach(name -> check(invalid, false, name, "unknown"));
        if (!invalid.isEmpty()) {
            throw new InvalidInput(invalid);
        }
        return new ApiQuery(filter, number(page, 1), number(pageSize, USUAL));
    }

    private static void check(List<Invalid> invalid, boolean valid, String name, String key, Object... arguments) {
        if (!valid) {
            invalid.add(new Invalid(name, "directory.api." + key, List.of(arguments)));
        }
    }

    /** The number, or 0 when it is none. */
    private static int number(@Nullable String typed, int otherwise) {
        return typed == null ? otherwise : typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
