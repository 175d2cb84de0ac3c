package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Right;
import nl.samenspel.access.Scope;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Neighbourhood;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The part of a neighbourhood's page that belongs to its residents: what is good to know, and what stands first. A broker of the district gives residents the right to write
 * it, for one neighbourhood; each change is a version that can be put back.
 */
@Component
@Transactional
public class NeighbourhoodPage {

    public static final int LONGEST = 800;
    public static final int MOST_PICKS = 6;

    private static final String VERSIONS = "select number, words, picks, restored, made_at, made_by from directory.neighbourhood_version where neighbourhood = ? ";

    private final JdbcClient jdbc;
    private final People people;
    private final Identifiers identifiers;
    private final Clock clock;

    NeighbourhoodPage(JdbcClient jdbc, People people, Identifiers identifiers, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What residents wrote. @param number counts from 1 @param restored the number of the version that was put back, if it was */
    public record Said(int number, String words, List<EntryId> picks, Optional<Integer> restored, Instant at, AccountId by) {}

    /** Somebody who may write it. */
    public record Editor(UUID id, AccountId account, Instant since) {}

    /** What came of it. */
    public sealed interface Outcome {}

    /** It was done. */
    public record Done() implements Outcome {}

    /** Not by this person. */
    public record Refused() implements Outcome {}

    /** Somebody else was first. @param now what it says by now */
    public record Overtaken(Said now) implements Outcome {}

    /** There is no such version, or nobody with this address who ever logged in. */
    public record Unknown() implements Outcome {}

    @Transactional(readOnly = true)
    public Optional<Said> latest(Neighbourhood neighbourhood) {
        return jdbc.sql(VERSIONS + "order by number desc limit 1").param(neighbourhood.code()).query((row, _) -> said(row)).optional();
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<Said> history(Neighbourhood neighbourhood) {
        return jdbc.sql(VERSIONS + "order by number desc").param(neighbourhood.code()).query((row, _) -> said(row)).list();
    }

    /** Whether this person may write it: a resident who was given that, or a broker of the district. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Neighbourhood neighbourhood, Actor actor) {
        return maySay(neighbourhood, actor) || jdbc.sql("select exists (select 1 from directory.neighbourhood_editor where neighbourhood = ? and account = ? and ended_at is null)")
                .params(neighbourhood.code(), actor.account().value()).query(Boolean.class).single();
    }

    /** Whether this person may say who writes it. */
    public boolean maySay(Neighbourhood neighbourhood, Actor actor) {
        return actor.holds(Right.EDIT_ENTRIES, Scope.district(neighbourhood.district()));
    }

    /** Writes it. @param seen the number of the version on the screen; 0 when there was none */
    public Outcome write(Neighbourhood neighbourhood, int seen, String words, List<EntryId> picks, Actor actor) {
        return add(neighbourhood, seen, words, picks, null, actor);
    }

    /** Puts an earlier version back. */
    public Outcome putBack(Neighbourhood neighbourhood, int seen, int number, Actor actor) {
        Optional<Said> earlier = history(neighbourhood).stream().filter(each -> each.number == number).findFirst();
        return earlier.isEmpty() ? new Unknown() : add(neighbourhood, seen, earlier.get().words, earlier.get().picks, number, actor);
    }

    private Outcome add(Neighbourhood neighbourhood, int seen, String words, List<EntryId> picks, @Nullable Integer restored, Actor actor) {
        if (!mayWrite(neighbourhood, actor)) {
            return new Refused();
        }
        Optional<Said> now = latest(neighbourhood);
        if (now.isPresent() && now.get().number != seen) {
            return new Overtaken(now.get());
        }
        jdbc.sql("insert into directory.neighbourhood_version (municipality, neighbourhood, number, words, picks, restored, made_at, made_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), neighbourhood.code(), now.map(Said::number).orElse(0) + 1, words, picks.stream().map(EntryId::value).toArray(UUID[]::new), restored, now(),
                        actor.account().value())
                .update();
        return new Done();
    }

    /** Who may write it by now. */
    @Transactional(readOnly = true)
    public List<Editor> editors(Neighbourhood neighbourhood) {
        return jdbc.sql("select id, account, given_at from directory.neighbourhood_editor where neighbourhood = ? and ended_at is null order by given_at").param(neighbourhood.code())
                .query((row, _) -> new Editor(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)), row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Lets a resident write it. @param mail by which that person logs in */
    public Outcome let(Neighbourhood neighbourhood, MailAddress mail, Actor broker) {
        if (!maySay(neighbourhood, broker)) {
            return new Refused();
        }
        List<Account> found = people.at(mail);
        if (found.size() != 1) {
            return new Unknown();
        }
        jdbc.sql("""
                        insert into directory.neighbourhood_editor (id, municipality, neighbourhood, account, given_by, given_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (municipality, neighbourhood, account) where ended_at is null do nothing
                        """)
                .params(identifiers.next(), CurrentMunicipality.require().value(), neighbourhood.code(), found.getFirst().id().value(), broker.account().value(), now())
                .update();
        return new Done();
    }

    /** Ends somebody's right to write it. */
    public Outcome end(Neighbourhood neighbourhood, UUID editor, Actor broker) {
        if (!maySay(neighbourhood, broker)) {
            return new Refused();
        }
        jdbc.sql("update directory.neighbourhood_editor set ended_at = ? where id = ? and neighbourhood = ? and ended_at is null").params(now(), editor, neighbourhood.code()).update();
        return new Done();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(row.getInt("number"), row.getString("words"), Arrays.stream((UUID[]) row.getArray("picks").getArray()).map(EntryId::new).toList(),
                Optional.ofNullable(row.getObject("restored", Integer.class)), row.getObject("made_at", OffsetDateTime.class).toInstant(), new AccountId(row.getObject("made_by", UUID.class)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
