package nl.samenspel.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import nl.samenspel.web.Language;

/** The themes of one municipality at one moment: what things are about, in words of residents. Codes that are no theme here (any more) are left out of lists, never an error. */
public final class Themes {

    private final Taxonomy taxonomy;

    Themes(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** All codes, in the order of the screens. */
    public List<String> codes() {
        return taxonomy.themes().stream().map(Theme::code).toList();
    }

    public boolean has(String code) {
        return taxonomy.theme(code).isPresent();
    }

    /** The name of a theme for people; of an unknown one its code. */
    public String name(String code, Language language) {
        return taxonomy.theme(code).map(theme -> theme.label(language.code())).orElse(code);
    }

    /** The known codes among these, each once, in the order of the screens. */
    public List<String> inOrder(Collection<String> codes) {
        return codes().stream().filter(codes::contains).toList();
    }

    /** These codes together with those of everything they are part of; a code that is no theme here stands for itself. */
    public Set<String> withBroader(Collection<String> codes) {
        return codes.stream().flatMap(code -> Stream.concat(Stream.of(code), taxonomy.withBroader(code).stream())).collect(Collectors.toUnmodifiableSet());
    }

    /** Changes with every change of a theme. */
    public String version() {
        return taxonomy.version();
    }

    /** The themes that are part of no other. */
    public List<Theme> broadest() {
        return taxonomy.themes().stream().filter(theme -> theme.broader().isEmpty()).toList();
    }

    /** The themes that are directly part of this one. */
    public List<Theme> partsOf(String code) {
        return taxonomy.themes().stream().filter(theme -> theme.broader().equals(Optional.of(code))).toList();
    }

    /** The taxonomy itself, for who reads or writes it as a whole. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }
}
