package nl.samenspel.search.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.finding.Dimension;
import nl.samenspel.finding.LifeDomain;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import nl.samenspel.places.Slug;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/**
 * One theme, as one types it.
 *
 * @param code empty for a new theme: its code then follows from its name
 * @param broader code of the theme it is part of; empty for none
 * @param synonyms one on each line
 */
record ThemeForm(String code, String dutch, String english, String broader, String synonyms, List<String> domains, List<String> dimensions) {

    static final int NAME_LENGTH = 80;
    private static final int SYNONYMS_LENGTH = 10_000;
    private static final int SYNONYM_LENGTH = 80;

    static final ThemeForm EMPTY = new ThemeForm("", "", "", "", "", List.of(), List.of());

    static ThemeForm of(Theme theme) {
        return new ThemeForm(theme.code(), theme.label("nl"), theme.labels().getOrDefault("en", ""), theme.broader().orElse(""), String.join("\n", theme.synonyms()),
                theme.lifeDomains().stream().map(LifeDomain::code).toList(), theme.dimensions().stream().map(Dimension::code).toList());
    }

    static Check<ThemeForm> check(FilledIn<ThemeForm> filled, Taxonomy known) {
        ThemeForm form = filled.form();
        boolean isNew = form.code.isEmpty();
        return Check.of(filled, "search.theme")
                .required("dutch")
                .atMost("dutch", NAME_LENGTH)
                .rule("dutch", !isNew || !Slug.of(form.dutch).isEmpty(), "search.theme.no-code")
                .rule("dutch", !isNew || known.theme(Slug.of(form.dutch)).isEmpty(), "search.theme.there-already", form.dutch)
                .atMost("english", NAME_LENGTH)
                .rule("broader", form.broader.isEmpty() || known.theme(form.broader).isPresent(), "search.theme.broader-unknown")
                .rule("broader", isNew || !known.withNarrower(form.code).contains(form.broader), "search.theme.broader-itself")
                .atMost("synonyms", SYNONYMS_LENGTH)
                .rule("synonyms", form.words().stream().allMatch(word -> word.length() <= SYNONYM_LENGTH && !word.contains(";")), "search.theme.synonym-odd", SYNONYM_LENGTH);
    }

    /** The words and phrases, each once. */
    private List<String> words() {
        return synonyms.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** The themes with this one in them: in its old place, or as the last. */
    Taxonomy in(Taxonomy known) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("nl", dutch.strip());
        if (!english.isBlank()) {
            labels.put("en", english.strip());
        }
        String coded = code.isEmpty() ? Slug.of(dutch) : code;
        Theme theme = new Theme(coded, Optional.of(broader).filter(chosen -> !chosen.isEmpty()), labels, words(),
                domains.stream().flatMap(each -> LifeDomain.of(each).stream()).toList(), dimensions.stream().flatMap(each -> Dimension.of(each).stream()).toList(),
                known.theme(coded).map(Theme::related).orElse(List.of()));
        List<Theme> themes = new ArrayList<>(known.themes());
        themes.replaceAll(each -> each.code().equals(theme.code()) ? theme : each);
        if (!themes.contains(theme)) {
            themes.add(theme);
        }
        return Taxonomy.of(themes);
    }

    static List<String> allDomains() {
        return codes(Arrays.stream(LifeDomain.values()).map(LifeDomain::code));
    }

    static List<String> allDimensions() {
        return codes(Arrays.stream(Dimension.values()).map(Dimension::code));
    }

    private static List<String> codes(Stream<String> codes) {
        return codes.toList();
    }
}
