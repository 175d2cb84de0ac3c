package nl.samenspel.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
        List<Word> words = words(findable);
        asked.units().stream().filter(unit -> unit.kind() != Unit.Kind.PART).forEach(unit -> word(unit, words, reasons));
        asked.units().stream().filter(unit -> unit.kind() == Unit.Kind.PART && !isSaid(unit.token(), reasons)).forEach(unit -> word(unit, words, reasons));
        themes(findable, reasons);
        places(findable, metres, reasons);
        findable.occurrences().stream().filter(at -> !at.isBefore(question.now())).findFirst().filter(this::isSoon).ifPresent(at -> reasons.add(new Reason.Soon(at)));
        if (reasons.isEmpty() && asked.asksNothing()) {
            reasons.add(new Reason.Chosen());
        }
        return reasons.stream().distinct().limit(MOST).toList();
    }

    /** A word of an entry with the terms it is found by. */
    private record Word(String surface, Part part, Map<String, Double> stems) {}

    private List<Word> words(Findable findable) {
        List<Word> words = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Token token : Tokens.of(Documents.text(findable, part))) {
                words.add(new Word(token.surface(), part, stems.of(token)));
            }
        }
        return words;
    }

    /** The word of the entry that fits best; among equals the first, so the name goes before the summary. */
    private static void word(Unit unit, List<Word> words, List<Reason> reasons) {
        Word best = null;
        double most = 0;
        for (Word word : words) {
            double fit = fit(unit, word);
            if (fit > most + 1e-9) {
                best = word;
                most = fit;
            }
        }
        if (best != null) {
            reasons.add(reason(unit, best));
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

    private void themes(Findable findable, List<Reason> reasons) {
        Set<String> about = about(findable);
        for (Unit.Meant meant : asked.themes()) {
            if (about.contains(meant.theme())) {
                reasons.add(new Reason.AboutTheme(String.join(" ", meant.asked()), meant.theme()));
                return;
            }
        }
    }

    private Set<String> about(Findable findable) {
        Set<String> about = new java.util.HashSet<>();
        findable.themes().forEach(theme -> about.addAll(taxonomy.withBroader(theme)));
        for (Part part : Part.values()) {
            List<String> keys = Tokens.of(Documents.text(findable, part)).stream().filter(phrases::says).map(token -> phrases.key(token.word())).toList();
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
