package nl.samenspel.search;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents sought and did not find, in words they chose to leave behind. Nobody's name is asked; what was left is forgotten after a year, as the table of processings says. */
@Component
public class Wishes {

    public static final int LONGEST = 500;

    /** More in one hour is no neighbourhood but a program. */
    static final int MOST_IN_AN_HOUR = 200;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wishes(JdbcClient jdbc, Identifiers identifiers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.events = events;
        this.clock = clock;
    }

    /** One wish. @param area code of a district or neighbourhood; empty when it was not said */
    public record Wish(UUID id, String words, String area, Instant leftAt) {}

    /** Whether a wish was taken down. */
    public sealed interface Answer {}

    /** It was. */
    public record Kept() implements Answer {}

    /** There were very many in the past hour: try later. */
    public record TooMany() implements Answer {}

    /** Takes down what somebody sought. */
    @Transactional
    public Answer leave(String words, String area) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (jdbc.sql("select count(*) from search.wish where left_at > ?").param(now.minusHours(1)).query(Integer.class).single() >= MOST_IN_AN_HOUR) {
            return new TooMany();
        }
        MunicipalityCode municipality = CurrentMunicipality.require();
        UUID id = identifiers.next();
        jdbc.sql("insert into search.wish (id, municipality, words, area, left_at) values (?, ?, ?, ?, ?)").params(id, municipality.value(), words, area, now).update();
        events.publishEvent(new SoughtInVain(municipality, id));
        return new Kept();
    }

    /** The latest wishes. */
    @Transactional(readOnly = true)
    public List<Wish> latest(int howMany) {
        return jdbc.sql("select id, words, area, left_at from search.wish order by left_at desc limit ?").param(howMany).query((row, _) -> new Wish(
                row.getObject("id", UUID.class), row.getString("words"), row.getString("area"), row.getObject("left_at", OffsetDateTime.class).toInstant())).list();
    }
}
