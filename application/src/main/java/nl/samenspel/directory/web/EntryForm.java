package nl.samenspel.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryFacts.Contact;
import nl.samenspel.directory.EntryFacts.Cost;
import nl.samenspel.directory.EntryFacts.GettingIn;
import nl.samenspel.directory.Fact;
import nl.samenspel.directory.FactRules;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.WayIn;
import nl.samenspel.directory.Whereabouts;
import nl.samenspel.search.Themes;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/**
 * What an entry says, as one types it. Choices are sent as the names of what is chosen, areas as their codes.
 *
 * @param seen the number of the version that was on the screen; empty for an entry that is not there yet
 * @param theirs names of the facts to take from whoever changed the entry in the meantime
 */
public record EntryForm(String seen, List<String> theirs, String name, String kind, String summary, String forWhom, List<String> themes, List<String> ways, List<String> languages, String explanation,
        String times, String telephone, String mail, String website, String address, String cost, String price, String reach, List<String> districts,
        List<String> neighbourhoods, String town) {

    /** For where: the answers to choose from, in the order of the form. */
    static final List<String> REACHES = List.of("municipality", "areas", "elsewhere");

    static EntryForm of(int version, EntryFacts facts) {
        About about = facts.about();
        Contact contact = facts.contact();
        Whereabouts.Areas areas = facts.whereabouts() instanceof Whereabouts.Areas here ? here : null;
        return new EntryForm(
                Integer.toString(version), List.of(), about.name(), about.kind().name(), about.summary(), about.forWhom(), about.themes(),
                facts.gettingIn().ways().stream().map(WayIn::name).toList(), facts.gettingIn().languages(), facts.gettingIn().explanation(), facts.gettingIn().times(),
                contact.telephone(), contact.mail(), contact.website(), contact.address(), facts.cost().price().name(), facts.cost().explanation(),
                switch (facts.whereabouts()) {
                    case Whereabouts.WholeMunicipality _ -> "municipality";
                    case Whereabouts.Areas _ -> "areas";
                    case Whereabouts.Elsewhere _ -> "elsewhere";
                },
                areas == null ? List.of() : areas.districts(),
                areas == null ? List.of() : areas.neighbourhoods(),
                facts.whereabouts() instanceof Whereabouts.Elsewhere elsewhere ? elsewhere.town() : "");
    }

    /** Whether the answers are such that they can be taken as facts at all; the rules for the facts themselves come after. */
    static Check<EntryForm> check(FilledIn<EntryForm> filled, KnownAreas areas, Themes themes) {
        EntryForm form = filled.form();
        return Check.of(filled, "directory.field")
                .chosen("kind")
                .oneOf("kind", names(Kind.values()))
                .oneOf("themes", Set.copyOf(themes.codes()))
                .oneOf("ways", names(WayIn.values()))
                .oneOf("languages", Set.copyOf(Choices.LANGUAGES))
                .oneOf("cost", names(Price.values()))
                .chosen("reach")
                .oneOf("reach", Set.copyOf(REACHES))
                .rule("reach", !form.reach.equals("areas") || areas.coded(form.districts, form.neighbourhoods).isPresent(), "directory.problem.no-area")
                .rule("town", !form.reach.equals("elsewhere") || !form.town.isBlank(), "directory.problem.no-town")
                .atMost("town", FactRules.LINE_LENGTH);
    }

    /** What was typed, as facts. @param before what the entry said, for what the form does not ask */
    EntryFacts facts(KnownAreas areas, Optional<EntryFacts> before) {
        Kind chosen = Kind.valueOf(kind);
        String statedKind = before.map(EntryFacts::about).filter(about -> about.kind() == chosen).map(About::statedKind).orElse("");
        String figures = before.map(facts -> facts.about().figures()).orElse("");
        EntryFacts said = new EntryFacts(
                new About(chosen, statedKind, name, summary, themes, forWhom, figures),
                new GettingIn(ways.stream().map(WayIn::valueOf).toList(), explanation, times, languages),
                new Contact(FactRules.website(website), telephone, mail, address),
                new Cost(cost.isEmpty() ? Price.UNKNOWN : Price.valueOf(cost), price),
                whereabouts(areas, before.map(EntryFacts::whereabouts)));
        return before.map(said::completedBy).orElse(said);
    }

    private Whereabouts whereabouts(KnownAreas areas, Optional<Whereabouts> before) {
        return switch (reach) {
            case "areas" -> areas.coded(districts, neighbourhoods).orElseThrow();
            case "elsewhere" -> before.filter(where -> where instanceof Whereabouts.Elsewhere elsewhere && elsewhere.town().equals(town))
                    .orElseGet(() -> new Whereabouts.Elsewhere(town, ""));
            default -> before.filter(Whereabouts.WholeMunicipality.class::isInstance).orElseGet(() -> new Whereabouts.WholeMunicipality(""));
        };
    }

    /** The number of the version that was on the screen, or 0 for none. */
    int seenVersion() {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /** The facts to take from the other. */
    Set<Fact> takenFromTheOther() {
        return Stream.of(Fact.values()).filter(fact -> theirs.contains(fact.name())).collect(Collectors.toSet());
    }

    /** Everything typed, for a page that carries it along unseen: each field with its values, in order. */
    public Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("name", List.of(name));
        typed.put("kind", List.of(kind));
        typed.put("summary", List.of(summary));
        typed.put("forWhom", List.of(forWhom));
        typed.put("themes", themes);
        typed.put("ways", ways);
        typed.put("languages", languages);
        typed.put("explanation", List.of(explanation));
        typed.put("times", List.of(times));
        typed.put("telephone", List.of(telephone));
        typed.put("mail", List.of(mail));
        typed.put("website", List.of(website));
        typed.put("address", List.of(address));
        typed.put("cost", List.of(cost));
        typed.put("price", List.of(price));
        typed.put("reach", List.of(reach));
        typed.put("districts", districts);
        typed.put("neighbourhoods", neighbourhoods);
        typed.put("town", List.of(town));
        return typed;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
