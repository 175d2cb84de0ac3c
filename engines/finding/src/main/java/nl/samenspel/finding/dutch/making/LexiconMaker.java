package nl.samenspel.finding.dutch.making;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import nl.samenspel.finding.dutch.Compounds;
import nl.samenspel.finding.dutch.Folding;
import nl.samenspel.finding.dutch.LexiconFile;
import nl.samenspel.finding.dutch.WordEntry;

/**
 * Takes what search needs out of two dictionaries of LanguageTool (artefact {@code dutch-pos-dict}): from five million forms those that are in use, each with the form
 * that stands for its word, without compounds that can be taken apart.
 */
public final class LexiconMaker {

    private static final String FREQUENCIES = "/org/languagetool/resource/nl/spelling/nl_NL.dict";
    private static final String FORMS = "/org/languagetool/resource/nl/dutch";
    private static final int RAREST = 4;
    private static final int LONGEST = 32;

    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<String, WordEntry> kept = new HashMap<>();

    private LexiconMaker() {}

    /** @param arguments the file to make; nothing is done when it is there already */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            LexiconMaker maker = new LexiconMaker();
            maker.readFrequencies();
            maker.readForms();
            maker.leaveOutCompounds();
            Path unfinished = Files.createDirectories(file.toAbsolutePath().getParent()).resolve("words.unfinished");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                LexiconFile.write(new TreeMap<>(maker.kept), out);
            }
            Files.move(unfinished, file);
        }
    }

    /** Each sequence is a word, a tilde and a letter: A for one that was never seen, a letter further for about twice as often. */
    private void readFrequencies() throws IOException {
        try (InputStream in = resource(FREQUENCIES)) {
            for (ByteBuffer sequence : FSA.read(in).getSequences()) {
                String line = new String(sequence.array(), sequence.arrayOffset() + sequence.position(), sequence.remaining(), StandardCharsets.UTF_8);
                int tilde = line.lastIndexOf('~');
                if (tilde > 1 && tilde <= LONGEST && line.charAt(tilde + 1) - 'A' >= RAREST) {
                    add(line.substring(0, tilde), line.charAt(tilde + 1) - 'A');
                }
            }
        }
    }

    private void add(String spelled, int frequency) {
        String form = Folding.fold(spelled);
        boolean word = form.chars().allMatch(letter -> letter >= 'a' && letter <= 'z') && spelled.chars().noneMatch(Character::isUpperCase);
        if (word) {
            candidates.merge(form, new Candidate(spelled, frequency), (one, other) -> one.frequency() >= other.frequency() ? one : other);
        }
    }

    private void readForms() throws IOException {
        try (InputStream forms = resource(FORMS + ".dict"); InputStream info = resource(FORMS + ".info")) {
            Readings readings = new Readings(new DictionaryLookup(Dictionary.read(forms, info)));
            candidates.replaceAll((_, candidate) -> candidate.with(readings.of(candidate.spelled())));
        }
    }

    /** Shorter words first, so that what explains a compound is known when it comes. */
    private void leaveOutCompounds() {
        Compounds compounds = new Compounds(form -> Optional.ofNullable(kept.get(form)));
        List<String> inOrder = candidates.keySet().stream().sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList();
        for (String form : inOrder) {
            WordEntry entry = candidates.get(form).entry(form);
            if (!isExplained(form, entry, compounds.parts(form), compounds)) {
                kept.put(form, entry);
            }
        }
    }

    private boolean isExplained(String form, WordEntry entry, List<String> parts, Compounds compounds) {
        if (parts.isEmpty()) {
            return false;
        }
        String last = parts.getLast();
        String derived = form.substring(0, form.length() - last.length()) + kept.get(last).normal();
        return compounds.isMoreCommon(parts, entry.frequency()) && derived.equals(entry.normal());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LexiconMaker.class.getResourceAsStream(name), name);
    }

    /** A form that is in use, before it is known whether it is a compound. */
    private record Candidate(String spelled, int frequency, Readings.Reading reading) {

        Candidate(String spelled, int frequency) {
            this(spelled, frequency, Readings.Reading.UNKNOWN);
        }

        Candidate with(Readings.Reading reading) {
            return new Candidate(spelled, frequency, reading);
        }

        /** Rare short words make wrong splits; they stay words, and are no parts. */
        WordEntry entry(String form) {
            int enough = switch (form.length()) {
                case 1, 2 -> 99;
                case 3 -> 12;
                case 4 -> 10;
                case 5 -> 8;
                default -> 5;
            };
            boolean part = frequency >= enough;
            return new WordEntry(reading.normal().isEmpty() ? form : Folding.fold(reading.normal()), frequency, part && reading.begins(), part && reading.ends());
        }
    }
}
