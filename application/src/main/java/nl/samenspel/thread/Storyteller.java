package nl.samenspel.thread;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenspel.thread.Threads.Step;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.Verb;
import nl.samenspel.web.parts.Dot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the steps of a thread into dots that a reader may see, few enough to take in at a glance. */
@Component
class Storyteller {

    /** Dots of one kind at one distance that are shown by name; the rest is "nog meer". */
    static final int SHOWN = 3;

    /** Below this many things that a reader may not see, nothing tells that they exist; the same as for tables (factlab). */
    static final int MINIMUM = 10;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Messages messages;
    private final Map<String, ThingTeller> tellers = new HashMap<>();

    Storyteller(List<ThingTeller> tellers, Messages messages) {
        this.messages = messages;
        tellers.forEach(teller -> this.tellers.put(teller.kind(), teller));
    }

    Dot here(Thing thing, String label) {
        return Dot.here(verbOf(thing.kind()), label, "");
    }

    /** The dots of these steps, nearest first; what nobody tells about counts as not to be seen. */
    List<Dot> tell(List<Step> steps, Language language) {
        Map<Thing, ThingTeller.Told> told = ask(steps, language);
        List<Dot> dots = new ArrayList<>();
        Map<Place, List<Step>> places = steps.stream().collect(groupingBy(step -> new Place(step.distance(), step.thing().kind()), LinkedHashMap::new, toList()));
        places.forEach((place, there) -> dots.addAll(dotsAt(place, there, told, language)));
        return dots;
    }

    private List<Dot> dotsAt(Place place, List<Step> steps, Map<Thing, ThingTeller.Told> told, Language language) {
        List<Step> seen = steps.stream().filter(step -> told.containsKey(step.thing())).toList();
        List<Dot> dots = new ArrayList<>();
        for (Step step : seen.subList(0, Math.min(SHOWN, seen.size()))) {
            ThingTeller.Told words = told.get(step.thing());
            dots.add(Dot.link(verbOf(place.kind), words.label(), month(step.since(), language), words.url()));
        }
        boolean manyMore = seen.size() > SHOWN || steps.size() - seen.size() >= MINIMUM;
        if (manyMore) {
            dots.add(Dot.told(verbOf(place.kind), messages.text(language, "thread.more")));
        }
        return dots;
    }

    private Map<Thing, ThingTeller.Told> ask(List<Step> steps, Language language) {
        Map<Thing, ThingTeller.Told> told = new HashMap<>();
        Map<String, List<String>> idsByKind = steps.stream().collect(groupingBy(step -> step.thing().kind(), mapping(step -> step.thing().id(), toList())));
        idsByKind.forEach((kind, ids) -> {
            if (tellers.containsKey(kind)) {
                tellers.get(kind).tell(ids, language).forEach((id, words) -> told.put(new Thing(kind, id), words));
            }
        });
        return told;
    }

    private Verb verbOf(String kind) {
        return tellers.containsKey(kind) ? tellers.get(kind).verb() : Verb.KNOW;
    }

    private static String month(@Nullable Instant since, Language language) {
        if (since == null) {
            return "";
        }
        return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of(language.code())).format(since.atZone(HERE));
    }

    /** How far away, and what kind of thing. */
    private record Place(int distance, String kind) {}
}
