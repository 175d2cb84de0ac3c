package nl.samenspel.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list beside the entry it is about: what the list says that is new, and which of it somebody changed here. A fact that the list says the same about as the last
 * time is never touched, whoever changed it since. A fact that the list says something new about, and that does not say (any more) what the list said before, is
 * <b>contested</b>: ours stays until somebody chooses.
 *
 * @param facts what the entry would say if the list were followed in everything
 * @param news the facts the list says something new about and nobody changed here
 * @param contested the facts both changed
 * @param heardBefore whether the list says the same as the last time, in every column
 * @param problems why the row cannot be taken in; then nothing else counts
 */
record Comparison(@Nullable Known known, EntryFacts facts, List<String> documents, Set<Fact> news, Set<Fact> contested, boolean documentsChanged, boolean heardBefore, List<RowProblem> problems) {

    /**
     * An entry that a row is about.
     *
     * @param saidBefore what this list said of it last; empty when it is the first time
     * @param imported what it said after it was last read in from some list, for when {@code saidBefore} is not known
     * @param dropped whether it is gone because it was no longer in the list
     */
    record Known(EntryId entry, int version, boolean gone, EntryFacts facts, List<String> documents, Optional<Map<Column, String>> saidBefore, Optional<EntryFacts> imported, boolean dropped) {}

    /** @param said what the row says; of an entry whose place must not be found nothing of where it is */
    static Comparison of(Map<Column, String> said, @Nullable Known known, StatedRow.Surroundings here) {
        if (known != null && !known.dropped && known.saidBefore.filter(said::equals).isPresent()) {
            return new Comparison(known, known.facts, known.documents, Set.of(), Set.of(), false, true, List.of());
        }
        StatedRow.Reading reading = StatedRow.of(said, Optional.ofNullable(known).map(Known::facts), here);
        List<String> documents = said.containsKey(Column.DOCUMENTS) ? List.of(said.get(Column.DOCUMENTS).split(";")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList()
                : known == null ? List.of() : known.documents();
        if (known == null || !reading.problems().isEmpty()) {
            return new Comparison(known, reading.facts(), documents, Set.of(), Set.of(), false, false, reading.problems());
        }
        Optional<EntryFacts> lastTime = known.saidBefore.map(before -> StatedRow.of(before, Optional.of(known.facts), here).facts());
        Set<Fact> news = EnumSet.noneOf(Fact.class);
        Set<Fact> contested = EnumSet.noneOf(Fact.class);
        for (Fact fact : reading.facts().differencesFrom(known.facts)) {
            boolean nothingNew = lastTime.filter(before -> fact.of(before).equals(fact.of(reading.facts()))).isPresent();
            boolean untouched = lastTime.or(known::imported).filter(base -> fact.of(base).equals(fact.of(known.facts))).isPresent();
            if (!nothingNew) {
                (untouched ? news : contested).add(fact);
            }
        }
        return new Comparison(known, reading.facts(), documents, news, contested, !documents.equals(known.documents), false, List.of());
    }

    Effect effect() {
        if (!problems.isEmpty()) {
            return Effect.BROKEN;
        }
        if (known == null || heardBefore) {
            return known == null ? Effect.NEW : Effect.SAME;
        }
        if (!contested.isEmpty() || known.gone && !known.dropped) {
            return Effect.OURS;
        }
        return !news.isEmpty() || documentsChanged || known.gone ? Effect.CHANGED : Effect.SAME;
    }

    /** What the entry says after it. @param theirs whether the list is followed in what was changed here as well */
    EntryFacts outcome(boolean theirs) {
        if (known == null) {
            return facts;
        }
        EntryFacts followed = known.facts.with(news, facts);
        return theirs ? followed.with(contested, facts) : followed;
    }

    /** Whether the entry is there after it. */
    boolean isBack(boolean theirs) {
        return known == null || !known.gone || known.dropped || theirs;
    }
}
