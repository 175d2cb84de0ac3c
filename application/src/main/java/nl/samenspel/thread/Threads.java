package nl.samenspel.thread;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.web.Language;
import nl.samenspel.web.parts.Dot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ribbon of a thing: where it came from, itself, and what it led to. */
@Component
public class Threads {

    /** How many steps back and forth are followed; further away the story is no longer about this thing. */
    static final int STEPS = 6;

    /** How many things are followed in one direction; more would not fit a slim ribbon anyway. */
    static final int THINGS = 200;

    /** Both ways in one question: negative distances lie before the thing, positive ones after it. */
    private static final String STEPS_AROUND = """
            with recursive origins (kind, id, since, distance) as (
                select origin_kind, origin_id, since, 1 from thread.link where outcome_kind = :kind and outcome_id = :id
                union
                select link.origin_kind, link.origin_id, link.since, distance + 1
                  from thread.link join origins on outcome_kind = origins.kind and outcome_id = origins.id
                 where distance < :steps),
            outcomes (kind, id, since, distance) as (
                select outcome_kind, outcome_id, since, 1 from thread.link where origin_kind = :kind and origin_id = :id
                union
                select link.outcome_kind, link.outcome_id, link.since, distance + 1
                  from thread.link join outcomes on origin_kind = outcomes.kind and origin_id = outcomes.id
                 where distance < :steps)
            (select kind, id, min(since) as since, -min(distance) as distance from origins group by kind, id order by min(distance), 3, 1, 2 limit :things)
            union all
            (select kind, id, min(since) as since, min(distance) as distance from outcomes group by kind, id order by min(distance), 3, 1, 2 limit :things)
            """;

    private final JdbcClient jdbc;
    private final Storyteller storyteller;

    Threads(JdbcClient jdbc, Storyteller storyteller) {
        this.jdbc = jdbc;
        this.storyteller = storyteller;
    }

    /**
     * The dots of the ribbon, from the earliest origin to the latest outcome. A thing without a thread has one dot: itself.
     *
     * @param label what the page calls the thing itself
     */
    @Transactional(readOnly = true)
    public List<Dot> of(Thing thing, String label, Language language) {
        List<Step> around = stepsAround(thing);
        List<Dot> dots = new ArrayList<>(storyteller.tell(around.stream().filter(step -> step.distance < 0).toList(), language).reversed());
        dots.add(storyteller.here(thing, label));
        dots.addAll(storyteller.tell(around.stream().filter(step -> step.distance > 0).toList(), language));
        return dots;
    }

    private List<Step> stepsAround(Thing thing) {
        return jdbc.sql(STEPS_AROUND)
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("steps", STEPS)
                .param("things", THINGS)
                .query((row, _) -> new Step(
                        new Thing(row.getString("kind"), row.getString("id")),
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null),
                        row.getInt("distance")))
                .list()
                .stream()
                .filter(step -> !step.thing.equals(thing))
                .toList();
    }

    /** A thing on the thread, since when it is tied if that is known, and how many steps it lies before (negative) or after the thing of the page. */
    record Step(Thing thing, @Nullable Instant since, int distance) {}
}
