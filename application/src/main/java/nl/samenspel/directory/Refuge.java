package nl.samenspel.directory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which entries begin as a place that must not be found: refuges, help against violence at home that takes people in, night shelters. It is a first guess by words, on the
 * safe side; who keeps the entry decides.
 */
final class Refuge {

    private static final List<String> WORDS = List.of("blijf van mijn lijf", "blijf-van-mijn-lijf", "vrouwenopvang", "mannenopvang", "nachtopvang", "crisisopvang", "noodopvang", "opvanghuis", "safehouse",
            "safe house", "schuilplaats", "schuiladres", "oranje huis", "eerwraak", "mensenhandel");

    /** A postcode, or a street with a number: what gives a place away in a text. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b[1-9]\\d{3}\\s?[A-Za-z]{2}\\b|\\b\\p{L}{2,}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|hof|pad|steeg|plantsoen|dijk)\\s+\\d{1,4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Refuge() {}

    static boolean startsWithheld(EntryFacts facts) {
        return startsWithheld(facts.about().statedKind(), facts.about().name(), facts.about().summary());
    }

    /** The same by the words alone. */
    static boolean startsWithheld(String... texts) {
        String text = Stream.of(texts).map(words -> words.toLowerCase(Locale.ROOT)).reduce("", (all, words) -> all + "\n" + words);
        return WORDS.stream().anyMatch(text::contains);
    }

    /** Whether a text tells where something is. */
    static boolean tellsWhere(String text) {
        return ADDRESS.matcher(text).find();
    }
}
