package nl.samenspel.directory;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** One thing an entry says: the grain in which versions are compared and in which two people who changed the same entry choose. The order is the one on screens. */
public enum Fact {

    NAME(facts -> facts.about().name(), (to, from) -> to.with(to.about().withName(from.about().name()))),
    KIND(
            facts -> List.of(facts.about().kind(), facts.about().statedKind()),
            (to, from) -> to.with(to.about().withKind(from.about().kind(), from.about().statedKind()))),
    SUMMARY(facts -> facts.about().summary(), (to, from) -> to.with(to.about().withSummary(from.about().summary()))),
    THEMES(facts -> facts.about().themes(), (to, from) -> to.with(to.about().withThemes(from.about().themes()))),
    FOR_WHOM(facts -> facts.about().forWhom(), (to, from) -> to.with(to.about().withForWhom(from.about().forWhom()))),
    GETTING_IN(EntryFacts::gettingIn, (to, from) -> to.with(from.gettingIn())),
    TELEPHONE(facts -> facts.contact().telephone(), (to, from) -> to.with(to.contact().withTelephone(from.contact().telephone()))),
    MAIL(facts -> facts.contact().mail(), (to, from) -> to.with(to.contact().withMail(from.contact().mail()))),
    WEBSITE(facts -> facts.contact().website(), (to, from) -> to.with(to.contact().withWebsite(from.contact().website()))),
    ADDRESS(facts -> facts.contact().address(), (to, from) -> to.with(to.contact().withAddress(from.contact().address()))),
    TIMETABLE(EntryFacts::timetable, (to, from) -> to.with(from.timetable())),
    SPOT(EntryFacts::spot, (to, from) -> to.with(from.spot())),
    COST(EntryFacts::cost, (to, from) -> to.with(from.cost())),
    WHEREABOUTS(EntryFacts::whereabouts, (to, from) -> to.with(from.whereabouts())),
    FIGURES(facts -> facts.about().figures(), (to, from) -> to.with(to.about().withFigures(from.about().figures()))),
    SEEN_BY(EntryFacts::seenBy, (to, from) -> to.with(from.seenBy()));

    private final Function<EntryFacts, Object> value;
    private final BinaryOperator<EntryFacts> copy;

    Fact(Function<EntryFacts, Object> value, BinaryOperator<EntryFacts> copy) {
        this.value = value;
        this.copy = copy;
    }

    /** What the facts say about this, to be compared. */
    Object of(EntryFacts facts) {
        return value.apply(facts);
    }

    /** Whether both say the same about this. */
    public boolean is(EntryFacts one, EntryFacts other) {
        return of(one).equals(of(other));
    }

    /** The facts in {@code to}, but for this one as in {@code from}. */
    EntryFacts copy(EntryFacts from, EntryFacts to) {
        return copy.apply(to, from);
    }

    /** The end of the message key of its name, {@code directory.fact.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
