package nl.samenspel.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.samenspel.finding.Reason.Part;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;

/** Says why a result is there, by looking at what it says: only for the results that are shown. */
final class Explaining {

    private static final int MOST = 4;
    private static final int NEARBY = 2_000;
    private static final List<Part> SOUGHT = List.of(Part.NAME, Part.SUMMARY, Part.ORGANISATION, Part.DETAILS);

    private final Understood asked;
    private final Question question;
    private final Stems stems;
    private final Phrases phrases;
    private final Taxonomy taxonomy;

    Explaining(Understood asked, Question question, Stems stems, Phrases phrases, Taxonomy taxonomy) {
        this.asked = asked;
        this.question = question;
        this.stems = stems;
        this.phrases = phrases;
        this.taxonomy = taxonomy;
    }

    List<Reason> of(Findable findable, OptionalDouble metres) {
        List<Reason> reasons = new ArrayList<>();
        Text text = new Text(findable);
        asked.units().stream().filter(unit -> unit.kind() != Unit.Kind.PART).forEach(unit -> word(unit, text, reasons));
        asked.units().stream().filter(unit -> unit.kind() == Unit.Kind.PART && !isSaid(unit.token(), reasons)).forEach(unit -> word(unit, text, reasons));
        themes(findable, text, reasons);
        places(findable, metres, reasons);
        findable.occurrences().stream().filter(at -> !at.isBefore(question.now())).findFirst().filter(this::isSoon).ifPresent(at -> reasons.add(new Reason.Soon(at)));
        if (reasons.isEmpty() && asked.asksNothing()) {
            reasons.add(new Reason.Chosen());
        }
        return reasons.stream().distinct().limit(MOST).toList();
    }

    /** A word of an entry with the terms it is found by. */
    private record Word(String surface, Part part, Map<String, Double> stems) {}

    /** The parts of an entry, taken apart one by one and only as far as reasons are sought in them. */
    private final class Text {

        private final Findable findable;
        private final Map<Part, List<Token>> tokens = new EnumMap<>(Part.class);
        private final Map<Part, List<Word>> words = new EnumMap<>(Part.class);

        Text(Findable findable) {
            this.findable = findable;
        }

        List<Token> tokens(Part part) {
            return tokens.computeIfAbsent(part, _ -> Tokens.of(Documents.text(findable, part)));
        }

        List<Word> words(Part part) {
            return words.computeIfAbsent(part, _ -> tokens(part).stream().map(token -> new Word(token.surface(), part, stems.of(token))).toList());
        }
    }

    /** The word that fits best in the first part that has one that fits. */
    private static void word(Unit unit, Text text, List<Reason> reasons) {
        for (Part part : SOUGHT) {
            Word best = null;
            double most = 0;
            for (Word word : text.words(part)) {
                double fit = fit(unit, word);
                if (fit > most + 1e-9) {
                    best = word;
                    most = fit;
                }
            }
            if (best != null) {
                reasons.add(reason(unit, best));
                return;
            }
        }
    }

    private static double fit(Unit unit, Word word) {
        double fit = 0;
        for (Map.Entry<String, Double> term : unit.terms().entrySet()) {
            fit = Math.max(fit, term.getValue() * word.stems().getOrDefault(term.getKey(), 0.0));
        }
        return fit;
    }

    private static Reason reason(Unit unit, Word word) {
        String typed = unit.token().surface();
        return switch (unit.kind()) {
            case CORRECTED -> new Reason.Corrected(typed, word.surface(), word.part());
            case BEGINNING -> new Reason.Beginning(typed, word.surface(), word.part());
            case PART -> new Reason.PartOfWord(typed, word.surface(), word.part());
            case WORD -> word.stems().entrySet().stream().anyMatch(stem -> stem.getValue() > Weights.COMPOUND_PART && unit.terms().containsKey(stem.getKey()))
                    ? new Reason.Word(typed, word.surface(), word.part())
                    : new Reason.PartOfWord(typed, word.surface(), word.part());
        };
    }

    private static boolean isSaid(Token token, List<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> reason instanceof Reason.Word word && word.asked().equals(token.surface()));
    }

    private void themes(Findable findable, Text text, List<Reason> reasons) {
        Set<String> stated = new HashSet<>();
        findable.themes().forEach(theme -> stated.addAll(taxonomy.withBroader(theme)));
        about(stated).or(() -> asked.themes().isEmpty() ? Optional.empty() : about(inferred(text))).ifPresent(reasons::add);
    }

    private Optional<Reason> about(Set<String> themes) {
        return asked.themes().stream().filter(meant -> themes.contains(meant.theme())).findFirst().map(meant -> new Reason.AboutTheme(String.join(" ", meant.asked()), meant.theme()));
    }

    private Set<String> inferred(Text text) {
        Set<String> about = new HashSet<>();
        for (Part part : Part.values()) {
            List<String> keys = text.tokens(part).stream().filter(phrases::says).map(token -> phrases.key(token.word())).toList();
            phrases.in(keys).forEach(meaning -> about.addAll(taxonomy.withBroader(meaning.phrase().theme())));
        }
        return about;
    }

    private void places(Findable findable, OptionalDouble metres, List<Reason> reasons) {
        Optional<String> area = asked.places().stream().map(place -> place.area().code()).filter(findable.areas()::contains).findFirst()
                .or(() -> question.area().filter(findable.areas()::contains));
        area.ifPresent(code -> reasons.add(new Reason.InArea(code)));
        if (metres.isPresent() && metres.getAsDouble() <= NEARBY) {
            reasons.add(new Reason.Nearby((int) Math.round(metres.getAsDouble())));
        }
    }

    private boolean isSoon(Instant at) {
        return Duration.between(question.now(), at).compareTo(Duration.ofDays((long) Weights.SOON_DAYS)) <= 0;
    }
}
