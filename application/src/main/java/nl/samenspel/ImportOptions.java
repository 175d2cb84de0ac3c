package nl.samenspel;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.places.Reason;

/**
 * What whoever takes in a file asked for.
 *
 * @param subject what the file holds
 * @param level of areas; empty to let the file say so
 * @param source to be shown with what is taken in; empty to let the file say so
 * @param year for which it holds; 0 to let the file say so
 * @param data folder of the embedded database
 */
record ImportOptions(Subject subject, Path file, MunicipalityCode municipality, Optional<AreaLevel> level, String source, int year, Path data, Locale language) {

    static final Reason USAGE = Reason.of("""
            ./samenspel import geo BESTAND.geojson --municipality GM0344 [--level wijk|buurt] [--source TEKST] [--year JAAR] [--data MAP] [--lang nl|en]
            ./samenspel import figures BESTAND.csv --municipality GM0344 --year JAAR [--source TEKST] [--data MAP] [--lang nl|en]""", """
            ./samenspel import geo FILE.geojson --municipality GM0344 [--level wijk|buurt] [--source TEXT] [--year YEAR] [--data FOLDER] [--lang nl|en]
            ./samenspel import figures FILE.csv --municipality GM0344 --year YEAR [--source TEXT] [--data FOLDER] [--lang nl|en]""");

    private static final List<String> NAMES = List.of("municipality", "level", "source", "year", "data", "lang");

    /** What can be taken in. */
    enum Subject {
        GEO,
        FIGURES
    }

    /** Either the options, or why the words on the command line cannot be understood. */
    sealed interface Reading {}

    record Understood(ImportOptions options) implements Reading {}

    record Refused(Reason reason) implements Reading {}

    /** The language asked for, also when the rest cannot be understood. */
    static Locale language(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? Locale.ENGLISH : Locale.of("nl");
    }

    static Reading read(List<String> words) {
        Deque<String> plain = new ArrayDeque<>();
        Map<String, String> named = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (!NAMES.contains(word.substring(2)) || rest.isEmpty()) {
                return new Refused(Reason.of("‘%s’ kent ‘import’ niet, of er staat niets achter.%n%s", "Unknown option ‘%s’, or nothing follows it.%n%s", word, USAGE.in(language(words))));
            } else {
                named.put(word.substring(2), rest.pop().strip());
            }
        }
        Optional<Reason> complaint = complaint(plain, named);
        return complaint.isPresent() ? new Refused(complaint.get()) : new Understood(new ImportOptions(
                Subject.valueOf(plain.removeFirst().toUpperCase(Locale.ROOT)),
                Path.of(plain.removeFirst()),
                new MunicipalityCode(named.get("municipality")),
                level(named),
                named.getOrDefault("source", ""),
                Integer.parseInt(named.getOrDefault("year", "0")),
                Path.of(named.getOrDefault("data", "data")).toAbsolutePath().normalize(),
                language(words)));
    }

    private static Optional<Reason> complaint(Deque<String> plain, Map<String, String> named) {
        if (plain.size() != 2 || !List.of("geo", "figures").contains(plain.getFirst())) {
            return Optional.of(USAGE);
        }
        if (!named.getOrDefault("municipality", "").matches("GM[0-9]{4}")) {
            return Optional.of(Reason.of("Zeg voor welke gemeente, met --municipality en haar code: GM en vier cijfers.", "Say for which municipality, with --municipality and its code: GM and four digits."));
        }
        if (named.containsKey("level") && level(named).isEmpty()) {
            return Optional.of(Reason.of("Zet achter --level ‘wijk’ of ‘buurt’.", "Give ‘wijk’ or ‘buurt’ after --level."));
        }
        if (!named.getOrDefault("year", "2000").matches("(19|20)[0-9]{2}")) {
            return Optional.of(Reason.of("Zet achter --year een jaartal.", "Give a year after --year."));
        }
        return Optional.empty();
    }

    private static Optional<AreaLevel> level(Map<String, String> named) {
        return Optional.ofNullable(named.get("level")).flatMap(AreaLevel::named);
    }
}
