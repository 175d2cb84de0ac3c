package nl.samenspel.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody at the table (<i>aan tafel</i>): a helper sits beside somebody and does for and with that person what the person would do alone, under the own name. A sitting begins
 * with the person's card, or with a name and how to reach that person; nobody is searched for. It ends with a card for the person, or by itself: after half an hour of rest and
 * at the end of the day. After it the helper can do nothing more for the person, and keeps nothing but being asked to call again.
 */
@Component
class AtTheTable {

    static final Duration REST = Duration.ofMinutes(30);
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Duration TOUCH = Duration.ofMinutes(1);
    static final String PROCESSING = "at-the-table";
    private static final String MAY_CALL = """
            asked_again is not null and (helper = :helper
                or :broker and not exists (select 1 from access.role_grant g where g.account = access.sitting.helper and g.until is null))
            """;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final People people;
    private final Reaches reaches;
    private final Codes codes;
    private final TableMail mail;
    private final AccessLog log;
    private final Clock clock;

    AtTheTable(JdbcClient jdbc, Identifiers identifiers, People people, Reaches reaches, Codes codes, TableMail mail, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.people = people;
        this.reaches = reaches;
        this.codes = codes;
        this.mail = mail;
        this.log = log;
        this.clock = clock;
    }

    /** The same at another time: for what happened before the program was there. */
    AtTheTable at(Clock then) {
        return new AtTheTable(jdbc, identifiers, people, reaches, codes, mail, log, then);
    }

    /** What came of sitting down with somebody. */
    sealed interface Beginning {}

    /** They sit. */
    record Begun(UUID sitting, AccountId person) implements Beginning {}

    /** The card is not one that works. */
    record NoSuchCard() implements Beginning {}

    /** Nobody with exactly this name can be reached here. */
    record NotFound() implements Beginning {}

    /** One helps oneself without a table. */
    record Oneself() implements Beginning {}

    /** Whom the helper has before them, as far as that is told without a card: a name, and how this person is reached, if in any way. */
    record Described(String name, Optional<MailAddress> mail, Optional<TelephoneNumber> telephone, boolean known) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Described[]";
        }
    }

    /** What was agreed and whom to call. @param on by when somebody will call, if that was agreed */
    record Agreement(String agreed, String name, String telephone, Optional<LocalDate> on) {

        /** What was agreed is between two people. */
        @Override
        public String toString() {
            return "Agreement[]";
        }
    }

    /** A sitting that goes on. @param proven whether it is surely this person: with the own card, or added just now */
    record Sitting(UUID id, AccountId helper, AccountId person, boolean proven, Instant began, Agreement agreement, Optional<UUID> code) {}

    /** A sitting of which the person or the helper still has something: what was agreed, or that somebody asks to be called. */
    record Past(UUID id, AccountId helper, AccountId person, Instant began, Agreement agreement, Optional<Instant> askedAgain, Optional<Instant> calledAgain) {}

    /** Sits down with the person whose card this is. */
    @Transactional
    public Beginning begin(Actor helper, SpokenCode card) {
        return codes.use(card).map(person -> begin(helper, person, true, Deed.READ)).orElseGet(NoSuchCard::new);
    }

    /** Sits down with somebody without a card. Who is known is found by name and mail address or telephone number together; the person is told, for only a card proves who sits there. */
    @Transactional
    public Beginning begin(Actor helper, Described described) {
        Optional<Account> known = Stream.concat(described.mail().stream().flatMap(address -> people.at(address).stream()), described.telephone().stream().flatMap(number -> people.at(number).stream()))
                .filter(account -> account.name().equalsIgnoreCase(described.name()))
                .findFirst();
        if (known.isEmpty() && described.known()) {
            return new NotFound();
        }
        if (known.isEmpty()) {
            return begin(helper, register(described), true, Deed.CREATE);
        }
        Beginning beginning = begin(helper, known.get().id(), false, Deed.READ);
        if (beginning instanceof Begun) {
            mail.tell(known.get(), helper.name());
        }
        return beginning;
    }

    /** Who has a telephone and no mail is called by somebody, until that person says otherwise. */
    private AccountId register(Described described) {
        AccountId newcomer = described.mail().map(address -> people.register(described.name(), address)).orElseGet(() -> people.register(described.name()));
        described.telephone().ifPresent(number -> reaches.keep(newcomer, new Reach(
                Optional.of(number), Optional.empty(), described.mail().isPresent() ? Channel.MAIL : Channel.CALL_LIST, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, "", Optional.empty())));
        return newcomer;
    }

    private Beginning begin(Actor helper, AccountId person, boolean proven, Deed deed) {
        if (person.equals(helper.account())) {
            return new Oneself();
        }
        UUID sitting = identifiers.next();
        Instant now = clock.instant();
        jdbc.sql("update access.sitting set ended = ? where helper = ? and ended is null").params(utc(now), helper.account().value()).update();
        jdbc.sql("insert into access.sitting (municipality, id, helper, person, proven, began, last_used) values (?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), sitting, helper.account().value(), person.value(), proven, utc(now), utc(now))
                .update();
        log.note(deed, person, PROCESSING, "access.logged.table", sitting.toString());
        return new Begun(sitting, person);
    }

    /** The sitting of this helper, if it goes on; that it is used is remembered. */
    @Transactional
    public Optional<Sitting> goesOn(UUID sitting, AccountId helper) {
        Instant now = clock.instant();
        Optional<Line> line = jdbc.sql("select * from access.sitting where id = ? and helper = ? and ended is null").params(sitting, helper.value()).query(AtTheTable::line).optional();
        boolean over = line.filter(each -> isOver(each, now)).isPresent();
        if (over) {
            jdbc.sql("update access.sitting set ended = ? where id = ? and ended is null").params(utc(now), sitting).update();
            return Optional.empty();
        }
        if (line.filter(each -> each.lastUsed().plus(TOUCH).isBefore(now)).isPresent()) {
            jdbc.sql("update access.sitting set last_used = ? where id = ?").params(utc(now), sitting).update();
        }
        return line.map(Line::sitting);
    }

    private static boolean isOver(Line line, Instant now) {
        return line.lastUsed().plus(REST).isBefore(now) || !day(line.sitting().began()).equals(day(now));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(HERE).toLocalDate();
    }

    /**
     * Writes down what was agreed for the card. The first time it gets a code, if it is surely this person: otherwise whoever knows a name and an address would be handed a key.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void agree(Sitting sitting, Agreement agreement) {
        UUID code = sitting.code().orElseGet(() -> sitting.proven() ? codes.make(sitting.person(), Codes.Kind.CARD, sitting.helper()).number() : null);
        jdbc.sql("update access.sitting set agreed = ?, call_name = ?, call_telephone = ?, call_on = ?, code = ? where id = ? and ended is null")
                .params(agreement.agreed(), agreement.name(), agreement.telephone(), agreement.on().orElse(null), code, sitting.id())
                .update();
        log.note(Deed.CREATE, sitting.person(), PROCESSING, "access.logged.agreement", sitting.id().toString());
    }

    /** Ends the sitting: from now on the helper is the helper again. */
    @Transactional
    public void end(UUID sitting, AccountId helper) {
        jdbc.sql("update access.sitting set ended = ? where id = ? and helper = ? and ended is null").params(utc(clock.instant()), sitting, helper.value()).update();
    }

    /** What was agreed with this person, the latest first. */
    @Transactional(readOnly = true)
    public List<Past> agreedWith(AccountId person) {
        return jdbc.sql("select * from access.sitting where person = ? and agreed <> '' order by began desc").param(person.value()).query(AtTheTable::past).list();
    }

    /** The person asks that who is named on the card calls again. Whether there was such a card. */
    @Transactional
    public boolean askAgain(UUID sitting, AccountId person) {
        Optional<UUID> helper = jdbc.sql("""
                        update access.sitting set asked_again = ?, called_again = null where id = ? and person = ? and agreed <> '' and (asked_again is null or called_again is not null)
                        returning helper
                        """)
                .params(utc(clock.instant()), sitting, person.value())
                .query(UUID.class)
                .optional();
        helper.flatMap(account -> people.find(new AccountId(account))).ifPresent(mail::askToCall);
        return helper.isPresent() || agreedWith(person).stream().anyMatch(past -> past.id().equals(sitting));
    }

    /** Who asked this helper to call again and waits; a broker also sees whoever asked a helper who works here no more. That their names are shown is noted. */
    @Transactional
    public List<Past> waitingFor(Actor helper) {
        List<Past> waiting = jdbc.sql("select * from access.sitting where " + MAY_CALL + " and called_again is null order by asked_again")
                .param("helper", helper.account().value())
                .param("broker", helper.is(Role.BROKER))
                .query(AtTheTable::past)
                .list();
        log.note(Deed.READ, waiting.stream().map(Past::person).toList(), PROCESSING, "access.logged.agreement", "");
        return waiting;
    }

    /** The helper called. */
    @Transactional
    public boolean called(UUID sitting, Actor helper) {
        return jdbc.sql("update access.sitting set called_again = :now where id = :sitting and " + MAY_CALL)
                .param("now", utc(clock.instant()))
                .param("sitting", sitting)
                .param("helper", helper.account().value())
                .param("broker", helper.is(Role.BROKER))
                .update() == 1;
    }

    private record Line(Sitting sitting, Instant lastUsed) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new Sitting(row.getObject("id", UUID.class), account(row, "helper"), account(row, "person"), row.getBoolean("proven"), moment(row, "began"), agreement(row),
                        Optional.ofNullable(row.getObject("code", UUID.class))),
                moment(row, "last_used"));
    }

    private static Past past(ResultSet row, int number) throws SQLException {
        return new Past(row.getObject("id", UUID.class), account(row, "helper"), account(row, "person"), moment(row, "began"), agreement(row),
                Optional.ofNullable(moment(row, "asked_again")), Optional.ofNullable(moment(row, "called_again")));
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(row.getString("agreed"), row.getString("call_name"), row.getString("call_telephone"), Optional.ofNullable(row.getObject("call_on", LocalDate.class)));
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
