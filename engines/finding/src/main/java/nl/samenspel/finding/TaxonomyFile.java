package nl.samenspel.finding;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.samenspel.finding.Taxonomy.Reading;
import nl.samenspel.finding.Taxonomy.Reading.Problem;
import nl.samenspel.finding.csv.CsvReader;
import nl.samenspel.finding.csv.CsvReader.Row;
import nl.samenspel.finding.csv.CsvWriter;

/** The themes as a CSV file that a person edits in a spreadsheet. */
final class TaxonomyFile {

    private static final String LABEL = "label_";
    private static final int LARGEST = 10_000;

    private final CsvReader csv;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    TaxonomyFile(Reader file) throws IOException {
        this.csv = CsvReader.of(file);
    }

    Reading read() throws IOException {
        for (String needed : List.of("code", LABEL + "nl")) {
            if (!csv.names().contains(needed)) {
                complain(1, "De kolom '%s' ontbreekt.".formatted(needed), "The column '%s' is missing.".formatted(needed));
            }
        }
        if (problems.isEmpty()) {
            for (Optional<Row> row = csv.next(); row.isPresent() && themes.size() < LARGEST; row = csv.next()) {
                take(row.get());
            }
            lookAtBroader();
            lookAtRelated();
        }
        csv.complaint().ifPresent(line -> complain(line, "Een aanhalingsteken wordt niet gesloten.", "A quotation mark is not closed."));
        if (problems.isEmpty() && themes.isEmpty()) {
            complain(1, "Er staat geen enkel thema in.", "There is no theme in it.");
        }
        return problems.isEmpty() ? new Reading.Read(Taxonomy.of(themes.values())) : new Reading.Unreadable(List.copyOf(problems));
    }

    private void take(Row row) {
        String code = row.value("code");
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            complain(row.line(), "'%s' kan geen code zijn: kleine letters, cijfers en streepjes.".formatted(code),
                    "'%s' cannot be a code: lower-case letters, digits and hyphens.".formatted(code));
        } else if (themes.containsKey(code)) {
            complain(row.line(), "Het thema '%s' staat er al op regel %d.".formatted(code, lines.get(code)),
                    "The theme '%s' is on line %d already.".formatted(code, lines.get(code)));
        } else if (row.value(LABEL + "nl").isBlank()) {
            complain(row.line(), "Het thema '%s' heeft geen naam.".formatted(code), "The theme '%s' has no name.".formatted(code));
        } else {
            lines.put(code, row.line());
            themes.put(code, theme(code, row));
        }
    }

    private Theme theme(String code, Row row) {
        Optional<String> broader = Optional.of(row.value("broader")).filter(value -> !value.isBlank());
        return new Theme(code, broader, labels(row), list(row.value("synonyms")), known(row, "life_domains", LifeDomain::of), known(row, "dimensions", Dimension::of), list(row.value("related")));
    }

    private Map<String, String> labels(Row row) {
        Map<String, String> labels = new LinkedHashMap<>();
        csv.names().stream().filter(name -> name.startsWith(LABEL) && !row.value(name).isBlank())
                .forEach(name -> labels.put(name.substring(LABEL.length()), row.value(name)));
        return labels;
    }

    private <T> List<T> known(Row row, String column, Function<String, Optional<T>> known) {
        List<T> found = new ArrayList<>();
        for (String code : list(row.value(column))) {
            known.apply(code).ifPresentOrElse(found::add, () -> complain(row.line(), "'%s' is onbekend in de kolom '%s'.".formatted(code, column),
                    "'%s' is unknown in the column '%s'.".formatted(code, column)));
        }
        return found;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private void lookAtBroader() {
        for (Theme theme : themes.values()) {
            Set<String> seen = new HashSet<>();
            for (Optional<String> at = Optional.of(theme.code()); at.isPresent(); at = themes.get(at.get()).broader()) {
                if (!themes.containsKey(at.get())) {
                    complain(lines.get(theme.code()), "'%s' hoort bij '%s', en dat thema is er niet.".formatted(theme.code(), at.get()),
                            "'%s' is part of '%s', which is not there.".formatted(theme.code(), at.get()));
                    break;
                }
                if (!seen.add(at.get())) {
                    complain(lines.get(theme.code()), "'%s' hoort langs een omweg bij zichzelf.".formatted(theme.code()),
                            "'%s' is part of itself.".formatted(theme.code()));
                    break;
                }
            }
        }
    }

    private void lookAtRelated() {
        for (Theme theme : themes.values()) {
            theme.related().stream().filter(code -> !themes.containsKey(code)).forEach(code -> complain(lines.get(theme.code()),
                    "'%s' hangt samen met '%s', en dat thema is er niet.".formatted(theme.code(), code), "'%s' is related to '%s', which is not there.".formatted(theme.code(), code)));
        }
    }

    private void complain(int line, String dutch, String english) {
        problems.add(new Problem(line, dutch, english));
    }

    static void write(Taxonomy taxonomy, Writer file) throws IOException {
        Set<String> languages = new LinkedHashSet<>(List.of("nl", "en"));
        Set<String> more = new TreeSet<>();
        taxonomy.themes().forEach(theme -> more.addAll(theme.labels().keySet()));
        languages.addAll(more);
        CsvWriter csv = new CsvWriter(file);
        List<String> names = new ArrayList<>(List.of("code", "broader"));
        languages.forEach(language -> names.add(LABEL + language));
        names.addAll(List.of("synonyms", "life_domains", "dimensions", "related"));
        csv.row(names);
        for (Theme theme : taxonomy.themes()) {
            List<String> row = new ArrayList<>(List.of(theme.code(), theme.broader().orElse("")));
            languages.forEach(language -> row.add(theme.labels().getOrDefault(language, "")));
            row.add(String.join("; ", theme.synonyms()));
            row.add(String.join("; ", theme.lifeDomains().stream().map(LifeDomain::code).toList()));
            row.add(String.join("; ", theme.dimensions().stream().map(Dimension::code).toList()));
            row.add(String.join("; ", theme.related()));
            csv.row(row);
        }
    }
}
