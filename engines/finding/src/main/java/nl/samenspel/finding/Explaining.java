package nl.samenspel.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenspel.finding.Clues.Clue;
import nl.samenspel.finding.dutch.Token;
import org.jspecify.annotations.Nullable;

/** Says why a result is there, by the clues kept with it: only for the results that are shown. */
final class Explaining {

    private static final int MOST = 4;
    private static final int NEARBY = 2_000;

    private final Understood asked;
    private final Question question;
    private final Sought sought;
    private final Taxonomy taxonomy;

    Explaining(Understood asked, Question question, Taxonomy taxonomy) {
        this.asked = asked;
        this.question = question;
        this.sought = new Sought(asked.units());
        this.taxonomy = taxonomy;
    }

    List<Reason> of(Kept kept, OptionalDouble metres) {
        List<Reason> reasons = new ArrayList<>();
        Findable findable = kept.findable();
        @Nullable Clue[] clues = kept.clues().lookFor(sought);
        for (int number = 0; number < clues.length; number++) {
            if (clues[number] != null && asked.units().get(number).kind() != Unit.Kind.PART) {
                reasons.add(reason(asked.units().get(number), clues[number]));
            }
        }
        for (int number = 0; number < clues.length; number++) {
            Unit unit = asked.units().get(number);
            if (clues[number] != null && unit.kind() == Unit.Kind.PART && !isSaid(unit.token(), reasons)) {
                reasons.add(reason(unit, clues[number]));
            }
        }
        themes(kept, reasons);
        places(findable, metres, reasons);
        findable.occurrences().stream().filter(at -> !at.isBefore(question.now())).findFirst().filter(this::isSoon).ifPresent(at -> reasons.add(new Reason.Soon(at)));
        if (reasons.isEmpty() && asked.asksNothing()) {
            reasons.add(new Reason.Chosen());
        }
        return reasons.stream().distinct().limit(MOST).toList();
    }

    private static Reason reason(Unit unit, Clue word) {
        String typed = unit.token().surface();
        return switch (unit.kind()) {
            case CORRECTED -> new Reason.Corrected(typed, word.surface(), word.part());
            case BEGINNING -> new Reason.Beginning(typed, word.surface(), word.part());
            case PART -> new Reason.PartOfWord(typed, word.surface(), word.part());
            case WORD -> word.whole() ? new Reason.Word(typed, word.surface(), word.part()) : new Reason.PartOfWord(typed, word.surface(), word.part());
        };
    }

    private static boolean isSaid(Token token, List<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> reason instanceof Reason.Word word && word.asked().equals(token.surface()));
    }

    private void themes(Kept kept, List<Reason> reasons) {
        if (!asked.themes().isEmpty()) {
            Set<String> stated = new HashSet<>();
            kept.findable().themes().forEach(theme -> stated.addAll(taxonomy.withBroader(theme)));
            about(stated::contains).or(() -> about(kept.clues()::speakOf)).ifPresent(reasons::add);
        }
    }

    private Optional<Reason> about(Predicate<String> theme) {
        return asked.themes().stream().filter(meant -> theme.test(meant.theme())).findFirst().map(meant -> new Reason.AboutTheme(String.join(" ", meant.asked()), meant.theme()));
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
