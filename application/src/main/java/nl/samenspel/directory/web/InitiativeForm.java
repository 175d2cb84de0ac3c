package nl.samenspel.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.FactRules;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.WayIn;
import nl.samenspel.directory.Whereabouts;
import nl.samenspel.search.Themes;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/**
 * What a resident puts on the map, in three small steps; each carries along what was typed before.
 *
 * @param step which step was filled in, 1 to 3
 * @param back whether to go one step back instead
 * @param area code of the neighbourhood; empty for the whole municipality, or nobody knows
 * @param founder who to ask for, for the broker only
 * @param mail where the link goes, for the broker only
 * @param code by which it is kept later
 * @param over whether it is there no more
 * @param themes codes of what it is about, two at most
 */
record InitiativeForm(String step, String back, String name, String summary, String forWhom, String area, String address, String rhythm, List<String> days, String week, String first, String from,
        String until, String last, String cost, String telephone, String contact, String founder, String mail, String code, String over, List<String> themes) {

    static final int STEPS = 3;
    static final int MOST_THEMES = 2;
    private static final int NAME = 80;
    private static final int SUMMARY = 600;
    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.");

    static InitiativeForm blank(String area, LocalDate today, String code) {
        return new InitiativeForm("1", "", "", "", "", area, "", "", List.of(), "", TypedTimes.typed(today), "", "", "", "", "", "", "", "", code, "", List.of());
    }

    /** What is on the map already, to be changed by who keeps it. */
    static InitiativeForm of(EntryFacts facts, String code) {
        SeriesForm series = facts.timetable().series().isEmpty() ? null : SeriesForm.of(0, facts.timetable().series().getFirst());
        String area = facts.whereabouts() instanceof Whereabouts.Areas here && !here.neighbourhoods().isEmpty() ? here.neighbourhoods().getFirst() : "";
        return new InitiativeForm("3", "", facts.about().name(), facts.about().summary(), facts.about().forWhom(), area, facts.contact().address(), series == null ? "" : series.rhythm(),
                series == null ? List.of() : series.days(), series == null ? "" : series.week(), series == null ? "" : series.first(), series == null ? "" : series.from(),
                series == null ? "" : series.until(), series == null ? "" : series.last(), facts.cost().price().name(), facts.contact().telephone(), facts.contact().mail(), "", "", code, "", facts.about().themes());
    }

    /** The same about these themes. */
    InitiativeForm about(List<String> offered) {
        return new InitiativeForm(step, back, name, summary, forWhom, area, address, rhythm, days, week, first, from, until, last, cost, telephone, contact, founder, mail, code, over, offered);
    }

    int number() {
        return step.matches("[123]") ? Integer.parseInt(step) : 1;
    }

    boolean goesBack() {
        return !back.isEmpty();
    }

    /** The rules of the steps up to this one. */
    static Check<InitiativeForm> check(FilledIn<InitiativeForm> filled, int upTo, KnownAreas areas, Themes known, LocalDate today) {
        InitiativeForm form = filled.form();
        Check<InitiativeForm> check = Check.of(filled, "directory.initiative").required("name").atMost("name", NAME).required("summary").atMost("summary", SUMMARY)
                .rule("summary", LINK.matcher(form.summary + " " + form.name + " " + form.forWhom).results().count() <= 1, "directory.problem.links")
                .atMost("forWhom", FactRules.LINE_LENGTH);
        if (upTo >= 2) {
            check.rule("area", form.area.isEmpty() || areas.neighbourhood(form.area).isPresent(), "directory.problem.no-area").atMost("address", FactRules.LINE_LENGTH)
                    .rule("themes", form.themes.size() <= MOST_THEMES, "directory.problem.themes", MOST_THEMES).oneOf("themes", Set.copyOf(known.codes()))
                    .oneOf("cost", Stream.of(Price.values()).map(Enum::name).collect(Collectors.toSet()));
            if (form.hasRhythm()) {
                SeriesForm.rules(check, form.series(), today);
            }
        }
        if (upTo >= 3) {
            check.telephone("telephone").mail("contact").atMost("founder", NAME).mail("mail");
        }
        return check;
    }

    private boolean hasRhythm() {
        return !rhythm.isEmpty() && !rhythm.equals("unknown");
    }

    private SeriesForm series() {
        return new SeriesForm("", rhythm, days, week, first, from, until, last, "", "", "");
    }

    /** The facts, once they were checked. @param before what it said until now, if it was there already */
    EntryFacts facts(KnownAreas areas, Optional<EntryFacts> before) {
        List<WayIn> ways = new ArrayList<>();
        if (!address.isEmpty()) {
            ways.add(WayIn.COME);
        }
        if (!telephone.isEmpty()) {
            ways.add(WayIn.CALL);
        }
        if (!contact.isEmpty()) {
            ways.add(WayIn.ASK);
        }
        Whereabouts where = areas.coded(List.of(), area.isEmpty() ? List.of() : List.of(area)).<Whereabouts>map(here -> here).orElseGet(() -> new Whereabouts.WholeMunicipality(""));
        EntryFacts.About known = before.map(EntryFacts::about).orElse(null);
        EntryFacts.GettingIn gettingIn = before.map(EntryFacts::gettingIn).orElse(new EntryFacts.GettingIn(List.of(), "", ""));
        EntryFacts facts = new EntryFacts(
                new EntryFacts.About(known == null ? Kind.INITIATIVE : known.kind(), known == null ? "bewonersinitiatief" : known.statedKind(), name, summary, known == null ? themes : known.themes(), forWhom,
                        known == null ? "" : known.figures()),
                new EntryFacts.GettingIn(ways, gettingIn.explanation(), gettingIn.times(), gettingIn.languages()),
                new EntryFacts.Contact(before.map(earlier -> earlier.contact().website()).orElse(""), telephone, contact, address),
                new EntryFacts.Cost(cost.isEmpty() ? Price.UNKNOWN : Price.valueOf(cost), before.map(earlier -> earlier.cost().explanation()).orElse("")),
                before.map(EntryFacts::whereabouts).filter(_ -> area.isEmpty()).orElse(where));
        Timetable timetable = before.map(EntryFacts::timetable).orElse(Timetable.NONE);
        int number = timetable.series().isEmpty() ? 1 : timetable.series().getFirst().number();
        EntryFacts whole = before.map(facts::completedBy).orElse(facts);
        return whole.with(hasRhythm() ? timetable.with(series().seriesAfter(number, timetable)) : timetable.without(number));
    }

    /** Everything typed on other steps than this one, for a page that carries it along unseen. */
    public Map<String, List<String>> carried(int shown) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        if (shown != 1) {
            carried.put("name", List.of(name));
            carried.put("summary", List.of(summary));
            carried.put("forWhom", List.of(forWhom));
        }
        if (shown != 2) {
            carried.put("themes", themes);
            carried.put("area", List.of(area));
            carried.put("address", List.of(address));
            carried.put("rhythm", List.of(rhythm));
            carried.put("days", days);
            carried.put("week", List.of(week));
            carried.put("first", List.of(first));
            carried.put("from", List.of(from));
            carried.put("until", List.of(until));
            carried.put("last", List.of(last));
            carried.put("cost", List.of(cost));
        }
        if (shown != STEPS) {
            carried.put("telephone", List.of(telephone));
            carried.put("contact", List.of(contact));
            carried.put("founder", List.of(founder));
            carried.put("mail", List.of(mail));
        }
        carried.put("code", List.of(code));
        return carried;
    }
}
