package nl.samenspel.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryFacts.Contact;
import nl.samenspel.directory.EntryFacts.Cost;
import nl.samenspel.directory.EntryFacts.GettingIn;
import nl.samenspel.directory.Timetable.Days;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.directory.Timetable.Opening;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Shown;
import nl.samenspel.places.Point;

/**
 * An entry as one item of a list, in the form in which the index keeps it beside what makes it a result: what that says already (its name, what it is in a sentence, themes, languages,
 * address) does not stand here again. Only what everybody may see is ever written. Reading 25 of them must cost next to nothing: every page of results does it.
 */
final class CardBytes {

    /** Changes with every change of what is written here, also when a choice is added to one of the enums: an index of another form is made anew. */
    static final String FORM = "1-" + Integer.toHexString(List.of(choices(Kind.values()), choices(Price.values()), choices(WayIn.values()), choices(Facility.values()), choices(Presence.values())).hashCode());

    private static final String PAGES = "/aanbod/";

    private static final int CHECKED = 1;
    private static final int FRESH = 2;
    private static final int INVENTED = 4;
    private static final int TIMED = 8;
    private static final int PLACED = 16;

    private static final int POINT = 1;
    private static final int WITHHELD = 2;

    private static final int ONCE = 0;
    private static final int WEEKLY = 1;
    private static final int MONTHLY = 2;

    private static final int WHOLE = 0;
    private static final int AREAS = 1;
    private static final int ELSEWHERE = 2;

    private static final Kind[] KINDS = Kind.values();
    private static final Price[] PRICES = Price.values();
    private static final WayIn[] WAYS = WayIn.values();
    private static final Facility[] FACILITIES = Facility.values();
    private static final Presence[] PRESENCES = Presence.values();
    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    private CardBytes() {}

    private static List<String> choices(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** The path of its page. */
    static String address(String slug) {
        return PAGES + slug;
    }

    static Shown write(EntryCard card) {
        EntryFacts facts = card.facts();
        if (facts.seenBy() != SeenBy.EVERYBODY) {
            throw new IllegalArgumentException("What not everybody may see is told to nobody");
        }
        ByteWriting out = new ByteWriting();
        out.number((card.checked() ? CHECKED : 0) | (card.fresh() ? FRESH : 0) | (card.invented() ? INVENTED : 0) | (facts.timetable().isEmpty() ? 0 : TIMED) | (facts.spot().equals(Spot.UNKNOWN) ? 0 : PLACED));
        out.large(card.changedAt().getEpochSecond());
        out.number(card.changedAt().getNano());
        About about = facts.about();
        out.number(about.kind().ordinal());
        out.texts(about.statedKind(), about.forWhom(), about.figures());
        out.number(bits(facts.gettingIn().ways()));
        out.texts(facts.gettingIn().explanation(), facts.gettingIn().times());
        out.texts(facts.contact().website(), facts.contact().telephone(), facts.contact().mail(), facts.contact().address());
        out.number(facts.cost().price().ordinal());
        out.text(facts.cost().explanation());
        write(facts.whereabouts(), out);
        if (!facts.timetable().isEmpty()) {
            write(facts.timetable(), out);
        }
        if (!facts.spot().equals(Spot.UNKNOWN)) {
            write(facts.spot(), out);
        }
        return new Shown(out.finished());
    }

    /** The card of what was found; empty when nothing was given along. */
    static Optional<EntryCard> read(Findable findable, Shown shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        ByteReading in = new ByteReading(shown.bytes());
        int said = in.number();
        Instant changedAt = Instant.ofEpochSecond(in.large(), in.number());
        About about = new About(KINDS[in.number()], in.text(), findable.name(), findable.summary(), findable.themes(), in.text(), in.text());
        GettingIn gettingIn = new GettingIn(those(WAYS, in.number()), in.text(), in.text(), findable.languages());
        Contact contact = new Contact(in.text(), in.text(), in.text(), in.text());
        Cost cost = new Cost(PRICES[in.number()], in.text());
        Whereabouts whereabouts = whereabouts(in);
        Timetable timetable = (said & TIMED) == 0 ? Timetable.NONE : timetable(in);
        Spot spot = (said & PLACED) == 0 ? Spot.UNKNOWN : spot(in);
        EntryFacts facts = new EntryFacts(about, gettingIn, contact, cost, whereabouts, timetable, spot, SeenBy.EVERYBODY);
        return Optional.of(new EntryCard(new EntryId(UUID.fromString(findable.id())), findable.address().substring(PAGES.length()), facts, (said & CHECKED) != 0, (said & FRESH) != 0, (said & INVENTED) != 0, changedAt));
    }

    private static void write(Whereabouts whereabouts, ByteWriting out) {
        switch (whereabouts) {
            case Whereabouts.WholeMunicipality(String stated) -> {
                out.number(WHOLE);
                out.text(stated);
            }
            case Whereabouts.Areas(List<String> districts, List<String> neighbourhoods) -> {
                out.number(AREAS);
                out.all(districts, out::text);
                out.all(neighbourhoods, out::text);
            }
            case Whereabouts.Elsewhere(String town, String stated) -> {
                out.number(ELSEWHERE);
                out.texts(town, stated);
            }
        }
    }

    private static Whereabouts whereabouts(ByteReading in) {
        return switch (in.number()) {
            case WHOLE -> new Whereabouts.WholeMunicipality(in.text());
            case AREAS -> new Whereabouts.Areas(in.all(in::text), in.all(in::text));
            case ELSEWHERE -> new Whereabouts.Elsewhere(in.text(), in.text());
            default -> throw new IllegalStateException("Not written by this form");
        };
    }

    private static void write(Timetable timetable, ByteWriting out) {
        out.all(timetable.openings(), opening -> {
            out.number(opening.day().ordinal());
            out.hours(opening.from(), opening.until());
        });
        out.all(timetable.otherwise(), open -> {
            out.day(open.day());
            out.hours(open.from(), open.until());
        });
        out.all(timetable.closed(), days -> {
            out.day(days.first());
            out.day(days.last());
        });
        out.all(timetable.series(), series -> write(series, out));
    }

    private static Timetable timetable(ByteReading in) {
        return new Timetable(
                in.all(() -> new Opening(DAYS[in.number()], in.time(), in.time())),
                in.all(() -> new OpenOn(in.day(), in.time(), in.time())),
                in.all(() -> new Days(in.day(), in.day())),
                in.all(() -> series(in)));
    }

    private static void write(Series series, ByteWriting out) {
        out.number(series.number());
        switch (series.rhythm()) {
            case Rhythm.Once _ -> out.number(ONCE);
            case Rhythm.Weekly(int every, List<DayOfWeek> days) -> {
                out.number(WEEKLY);
                out.number(every);
                out.number(bits(days));
            }
            case Rhythm.Monthly(int week, DayOfWeek day) -> {
                out.number(MONTHLY);
                out.number(week - Rhythm.LAST);
                out.number(day.ordinal());
            }
        }
        out.day(series.first());
        out.all(series.last().stream().toList(), out::day);
        out.hours(series.from(), series.until());
        out.all(series.skipped(), out::day);
        out.all(series.cancelled(), out::day);
    }

    private static Series series(ByteReading in) {
        return new Series(in.number(), rhythm(in), in.day(), in.all(in::day).stream().findFirst(), in.time(), in.time(), in.all(in::day), in.all(in::day));
    }

    private static Rhythm rhythm(ByteReading in) {
        return switch (in.number()) {
            case ONCE -> new Rhythm.Once();
            case WEEKLY -> new Rhythm.Weekly(in.number(), those(DAYS, in.number()));
            case MONTHLY -> new Rhythm.Monthly(in.number() + Rhythm.LAST, DAYS[in.number()]);
            default -> throw new IllegalStateException("Not written by this form");
        };
    }

    private static void write(Spot spot, ByteWriting out) {
        out.number((spot.point().isPresent() ? POINT : 0) | (spot.withheld() ? WITHHELD : 0));
        out.texts(spot.street(), spot.houseNumber(), spot.postcode(), spot.town());
        spot.point().ifPresent(point -> {
            out.large(Double.doubleToLongBits(point.longitude()));
            out.large(Double.doubleToLongBits(point.latitude()));
        });
        out.number(bits(spot.there()));
        out.number(bits(spot.notThere()));
        out.number(bits(spot.presences()));
    }

    private static Spot spot(ByteReading in) {
        int said = in.number();
        String street = in.text();
        String houseNumber = in.text();
        String postcode = in.text();
        String town = in.text();
        Optional<Point> point = (said & POINT) == 0 ? Optional.empty() : Optional.of(new Point(Double.longBitsToDouble(in.large()), Double.longBitsToDouble(in.large())));
        Map<Facility, Boolean> facilities = new EnumMap<>(Facility.class);
        those(FACILITIES, in.number()).forEach(facility -> facilities.put(facility, true));
        those(FACILITIES, in.number()).forEach(facility -> facilities.put(facility, false));
        return new Spot(street, houseNumber, postcode, town, point, facilities, those(PRESENCES, in.number()), (said & WITHHELD) != 0);
    }

    /** One bit for each choice. */
    private static int bits(List<? extends Enum<?>> chosen) {
        return chosen.stream().mapToInt(each -> 1 << each.ordinal()).reduce(0, (some, more) -> some | more);
    }

    private static <E> List<E> those(E[] all, int bits) {
        List<E> those = new ArrayList<>(Integer.bitCount(bits));
        for (int left = bits; left != 0; left &= left - 1) {
            those.add(all[Integer.numberOfTrailingZeros(left)]);
        }
        return those;
    }
}
