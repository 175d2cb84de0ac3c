package nl.samenspel.directory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything an entry says, in groups that grow old at their own pace: what it is hardly changes, a telephone number does. A change makes new facts; the old ones stay in
 * the history. A text that nobody knows is empty.
 *
 * <p>Of an entry whose place must not be found (see {@link Spot#withheld}) no address is kept in any of its fields.
 *
 * <p>The names of the fields are part of what is kept: a field may be added with a value for facts that do not have it, never renamed.
 */
public record EntryFacts(About about, GettingIn gettingIn, Contact contact, Cost cost, Whereabouts whereabouts, Timetable timetable, Spot spot, SeenBy seenBy) {

    public EntryFacts {
        timetable = Objects.requireNonNullElse(timetable, Timetable.NONE);
        spot = Objects.requireNonNullElse(spot, Spot.UNKNOWN);
        seenBy = Objects.requireNonNullElse(seenBy, SeenBy.EVERYBODY);
        if (spot.withheld()) {
            contact = contact.withAddress("");
        }
    }

    /** What can be said in words only: no times, no place, and for everybody to see. */
    public EntryFacts(About about, GettingIn gettingIn, Contact contact, Cost cost, Whereabouts whereabouts) {
        this(about, gettingIn, contact, cost, whereabouts, Timetable.NONE, Spot.UNKNOWN, SeenBy.EVERYBODY);
    }

    /**
     * What it is.
     *
     * @param statedKind the kind in the finer words of the source, such as {@code buurtteam}; empty when nobody said it finer
     * @param summary plain text, what one gets there, in one or two sentences
     * @param themes codes of themes, each once and in the order of the alphabet, so that the same themes are the same facts; see {@code search.Themes}
     * @param forWhom for whom it is, in words
     * @param figures what was told about its size and age, in words
     */
    public record About(Kind kind, String statedKind, String name, String summary, List<String> themes, String forWhom, String figures) {

        public About {
            themes = themes.stream().distinct().sorted().toList();
        }

        About withKind(Kind kind, String statedKind) {
            return new About(kind, statedKind, name, summary, themes, forWhom, figures);
        }

        About withName(String name) {
            return new About(kind, statedKind, name, summary, themes, forWhom, figures);
        }

        About withSummary(String summary) {
            return new About(kind, statedKind, name, summary, themes, forWhom, figures);
        }

        About withThemes(List<String> themes) {
            return new About(kind, statedKind, name, summary, themes, forWhom, figures);
        }

        About withForWhom(String forWhom) {
            return new About(kind, statedKind, name, summary, themes, forWhom, figures);
        }

        About withFigures(String figures) {
            return new About(kind, statedKind, name, summary, themes, forWhom, figures);
        }
    }

    /**
     * How one gets in.
     *
     * @param explanation what to do, whom to ask for, in words
     * @param times when one can come or when it takes place, in words; beside {@link Timetable}
     * @param languages in which one is understood, besides Dutch (ISO 639-1)
     */
    public record GettingIn(List<WayIn> ways, String explanation, String times, List<String> languages) {

        public GettingIn(List<WayIn> ways, String explanation, String times) {
            this(ways, explanation, times, List.of());
        }

        public GettingIn {
            languages = Objects.requireNonNullElse(languages, List.<String>of()).stream().distinct().sorted().toList();
            ways = List.copyOf(ways.isEmpty() ? EnumSet.noneOf(WayIn.class) : EnumSet.copyOf(ways));
        }
    }

    /** How to reach it. @param website with its scheme, such as {@code https://example.nl} */
    public record Contact(String website, String telephone, String mail, String address) {

        Contact withWebsite(String website) {
            return new Contact(website, telephone, mail, address);
        }

        Contact withTelephone(String telephone) {
            return new Contact(website, telephone, mail, address);
        }

        Contact withMail(String mail) {
            return new Contact(website, telephone, mail, address);
        }

        Contact withAddress(String address) {
            return new Contact(website, telephone, mail, address);
        }
    }

    /** What it costs. @param explanation the amount or the condition, in words */
    public record Cost(Price price, String explanation) {}

    /** The facts that are not the same in the two. */
    public Set<Fact> differencesFrom(EntryFacts other) {
        Set<Fact> different = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (!fact.of(this).equals(fact.of(other))) {
                different.add(fact);
            }
        }
        return different;
    }

    EntryFacts with(About about) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    EntryFacts with(GettingIn gettingIn) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    EntryFacts with(Contact contact) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    EntryFacts with(Cost cost) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    EntryFacts with(Whereabouts whereabouts) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    public EntryFacts with(Timetable timetable) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    public EntryFacts with(Spot spot) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    public EntryFacts with(SeenBy seenBy) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, seenBy);
    }

    /** The same of a place that must not be found from now on. */
    EntryFacts withheld() {
        return with(spot.hidden());
    }

    /** What a table or a form says, together with what neither asks and was filled in elsewhere: when, where exactly, for whose eyes. */
    public EntryFacts completedBy(EntryFacts known) {
        return new EntryFacts(about, gettingIn, contact, cost, whereabouts, known.timetable, known.spot, known.seenBy);
    }

    /** These facts, but for the given ones as the other has them. */
    public EntryFacts with(Collection<Fact> taken, EntryFacts other) {
        EntryFacts result = this;
        for (Fact fact : taken) {
            result = fact.copy(other, result);
        }
        return result;
    }
}
