package nl.samenspel.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All themes (<i>thema's</i>) with the words people use for them: what lets somebody who types "blut" find help with debts. It is data: a municipality takes
 * {@link #standard}, changes it as a CSV file, and reads it back. The order is the one on screens.
 */
public final class Taxonomy {

    private static final String STANDARD = "themes.csv";

    private final Map<String, Theme> themes;
    private final String version;

    private Taxonomy(Map<String, Theme> themes) {
        this.themes = themes;
        this.version = hash(this);
    }

    /**
     * A taxonomy of these themes.
     *
     * @throws IllegalArgumentException when a code is there twice, or a theme is part of one that is not there or of itself
     */
    public static Taxonomy of(Collection<Theme> themes) {
        Map<String, Theme> byCode = new LinkedHashMap<>();
        for (Theme theme : themes) {
            if (byCode.put(theme.code(), theme) != null) {
                throw new IllegalArgumentException("Twice the theme " + theme.code());
            }
        }
        Taxonomy taxonomy = new Taxonomy(byCode);
        byCode.keySet().forEach(taxonomy::requireEndOfBroader);
        return taxonomy;
    }

    private void requireEndOfBroader(String code) {
        Set<String> seen = new LinkedHashSet<>();
        for (Optional<String> at = Optional.of(code); at.isPresent(); at = themes.get(at.get()).broader()) {
            if (!themes.containsKey(at.get()) || !seen.add(at.get())) {
                throw new IllegalArgumentException("%s is part of %s, which is not there or part of itself".formatted(code, at.get()));
            }
        }
    }

    /** The themes Samenspel comes with. */
    public static Taxonomy standard() {
        try (Reader file = new InputStreamReader(Objects.requireNonNull(Taxonomy.class.getResourceAsStream(STANDARD)), StandardCharsets.UTF_8)) {
            return switch (read(file)) {
                case Reading.Read(Taxonomy taxonomy) -> taxonomy;
                case Reading.Unreadable(List<Reading.Problem> problems) -> throw new IllegalStateException(STANDARD + ": " + problems);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a CSV file as {@link #write} makes it (RFC 4180, with commas or semicolons); all that is wrong with it is said at once. */
    public static Reading read(Reader file) throws IOException {
        return new TaxonomyFile(file).read();
    }

    /** Writes all themes as CSV with a first line of names: {@code code,broader,label_nl,label_en,…,synonyms,life_domains,dimensions,related}; lists are parted by semicolons. */
    public void write(Writer file) throws IOException {
        TaxonomyFile.write(this, file);
    }

    /** Changes with every change of a theme, and with nothing else. */
    public String version() {
        return version;
    }

    public List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    public Optional<Theme> theme(String code) {
        return Optional.ofNullable(themes.get(code));
    }

    /** The theme itself and those it is part of, nearest first; empty for an unknown code. */
    public List<String> withBroader(String code) {
        List<String> line = new ArrayList<>();
        for (Theme at = themes.get(code); at != null; at = at.broader().map(themes::get).orElse(null)) {
            line.add(at.code());
        }
        return line;
    }

    /** The theme itself and everything that is part of it; empty for an unknown code. */
    public Set<String> withNarrower(String code) {
        Set<String> found = new LinkedHashSet<>();
        themes.keySet().stream().filter(other -> withBroader(other).contains(code)).forEach(found::add);
        return found;
    }

    /** The same themes without one of them: what was part of it becomes part of what it was part of itself. */
    public Taxonomy without(Theme gone) {
        return of(themes.values().stream().filter(theme -> !theme.equals(gone)).map(theme -> new Theme(theme.code(), theme.broader().filter(gone.code()::equals).isEmpty() ? theme.broader() : gone.broader(),
                theme.labels(), theme.synonyms(), theme.lifeDomains(), theme.dimensions(), theme.related().stream().filter(code -> !code.equals(gone.code())).toList())).toList());
    }

    /** Synonyms of several words of which only one tells anything: perhaps not what was meant. */
    public List<Vague> vague() {
        return new Language(this, Surroundings.UNKNOWN).vague();
    }

    /** @param word the one word that counts */
    public record Vague(String theme, String synonym, String word) {}

    private static String hash(Taxonomy taxonomy) {
        try {
            StringWriter text = new StringWriter();
            taxonomy.write(text);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A taxonomy from its text, for tests and small changes. */
    static Reading read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What came of reading a file. */
    public sealed interface Reading {

        record Read(Taxonomy taxonomy) implements Reading {}

        /** @param problems at least one */
        record Unreadable(List<Problem> problems) implements Reading {}

        /**
         * Something that is wrong, for the person who made the file.
         *
         * @param line from 1, the line of names included
         * @param dutch what is wrong and what would be right
         * @param english the same
         */
        record Problem(int line, String dutch, String english) {}
    }
}
