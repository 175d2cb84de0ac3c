package nl.samenspel.detection.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences of which is known what personal data they hold, to measure {@link PersonalDataCheck} with. A text file with on each line
 * the kinds, separated by commas ({@code geen} for none), a tab, a semicolon or a bar, and the sentence; or the other way round. Lines with {@code #} are remarks.
 */
public record LabelledSentences(List<Labelled> all) {

    /** A sentence and the kinds it holds. */
    public record Labelled(Set<Kind> kinds, String sentence) {
    }

    private static final Map<String, Kind> LABELS = Map.ofEntries(Map.entry("naam", Kind.NAME), Map.entry("name", Kind.NAME),
            Map.entry("persoonsnaam", Kind.NAME), Map.entry("telefoon", Kind.TELEPHONE), Map.entry("telefoonnummer", Kind.TELEPHONE),
            Map.entry("telephone", Kind.TELEPHONE), Map.entry("phone", Kind.TELEPHONE), Map.entry("mail", Kind.MAIL),
            Map.entry("email", Kind.MAIL), Map.entry("e-mail", Kind.MAIL), Map.entry("mailadres", Kind.MAIL),
            Map.entry("bsn", Kind.CITIZEN_NUMBER), Map.entry("citizen_number", Kind.CITIZEN_NUMBER),
            Map.entry("citizen-number", Kind.CITIZEN_NUMBER), Map.entry("burgerservicenummer", Kind.CITIZEN_NUMBER),
            Map.entry("adres", Kind.ADDRESS), Map.entry("address", Kind.ADDRESS), Map.entry("geboortedatum", Kind.DATE_OF_BIRTH),
            Map.entry("date_of_birth", Kind.DATE_OF_BIRTH), Map.entry("date-of-birth", Kind.DATE_OF_BIRTH), Map.entry("birthdate", Kind.DATE_OF_BIRTH));
    private static final Set<String> NONE = Set.of("geen", "none", "-", "");

    public LabelledSentences {
        all = List.copyOf(all);
    }

    /** @throws IllegalArgumentException for a line without a label that is known, which the message names */
    public static LabelledSentences read(Path file) throws IOException {
        List<Labelled> sentences = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && !line.startsWith("#") && !(at == 0 && parse(line).isEmpty())) {
                int number = at + 1;
                sentences.add(parse(line).orElseThrow(() -> new IllegalArgumentException(file.getFileName() + ":" + number)));
            }
        }
        return new LabelledSentences(sentences);
    }

    private static Optional<Labelled> parse(String line) {
        for (String separator : List.of("\t", ";", "|")) {
            int first = line.indexOf(separator);
            int last = line.lastIndexOf(separator);
            if (first >= 0) {
                Optional<Set<Kind>> ahead = kinds(line.substring(0, first));
                Optional<Set<Kind>> behind = kinds(line.substring(last + 1));
                if (ahead.isPresent()) {
                    return Optional.of(new Labelled(ahead.get(), line.substring(first + 1).strip()));
                }
                if (behind.isPresent()) {
                    return Optional.of(new Labelled(behind.get(), line.substring(0, last).strip()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<Kind>> kinds(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String label : text.strip().toLowerCase(Locale.ROOT).replace("\"", "").split("[,+ ]+")) {
            Kind kind = LABELS.get(label);
            if (kind == null && !NONE.contains(label)) {
                return Optional.empty();
            }
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return Optional.of(kinds);
    }
}
