package nl.samenspel.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Age;
import nl.samenspel.people.Matter;
import nl.samenspel.people.People;
import nl.samenspel.people.RepresentationGround;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may act for whom (<i>vertegenwoordigers</i>). The person makes an offer and gives its code by hand; the representative logs in as who that is, types the code and so says
 * yes. What the law gives is offered at the table, by a helper who saw the paper. Each has its matters and its end; the person sees all and can end each at once.
 */
@Component
class Representatives {

    static final int LONGEST_MONTHS = 24;
    private static final Duration OFFER = Duration.ofDays(28);
    private static final String PROCESSING = "representation";
    private static final String KEY = "representation-codes";

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final People people;
    private final Codes codes;
    private final TableMail mail;
    private final AccessLog log;
    private final Clock clock;

    Representatives(JdbcClient jdbc, Identifiers identifiers, People people, Codes codes, TableMail mail, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.people = people;
        this.codes = codes;
        this.mail = mail;
        this.log = log;
        this.clock = clock;
    }

    /** What the person offers. @param called what the person calls the representative @param seen what paper was seen, for a ground of the law */
    record Offer(String called, RepresentationGround ground, Set<Matter> matters, String seen, int months) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Offer[" + ground + "]";
        }
    }

    /** One representation. @param representative who said yes; nobody yet while it is an offer */
    record Representation(UUID id, AccountId person, Optional<AccountId> representative, String called, RepresentationGround ground, Set<Matter> matters, Instant offerExpires, LocalDate until) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Representation[" + id + "]";
        }
    }

    /** What came of typing a code. */
    sealed interface Acceptance {}

    /** From now on this person may be represented. */
    record Accepted(Representation representation) implements Acceptance {}

    /** The code is nobody's, too old, or was used. */
    record NoSuchOffer() implements Acceptance {}

    /** One needs no representative to be oneself. */
    record Oneself() implements Acceptance {}

    /** Makes an offer; a parent's ends by itself when the young person is sixteen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID offer(AccountId person, Offer offer, AccountId by) {
        UUID id = identifiers.next();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into people.representation (municipality, id, person, called, ground, matters, seen, hash, offered, offered_by, offer_expires, until)
                        values (:municipality, :id, :person, :called, :ground, :matters, :seen, :hash, :now, :by, :expires, :until)
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("id", id)
                .param("person", person.value())
                .param("called", offer.called())
                .param("ground", offer.ground().name())
                .param("matters", offer.matters().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("seen", offer.seen())
                .param("hash", codes.hash(codes.spoken(KEY, id)))
                .param("now", utc(now))
                .param("by", by.value())
                .param("expires", utc(now.plus(OFFER)))
                .param("until", until(person, offer))
                .update();
        log.note(Deed.CREATE, person, PROCESSING, "access.logged.representation", id.toString());
        return id;
    }

    private LocalDate until(AccountId person, Offer offer) {
        LocalDate asked = today().plusMonths(offer.months());
        if (offer.ground() != RepresentationGround.PARENT) {
            return asked;
        }
        LocalDate sixteen = people.adultIn(person).map(adult -> adult.minusYears(2)).map(YearMonth::atEndOfMonth).orElse(today());
        return asked.isBefore(sixteen) ? asked : sixteen;
    }

    /** The code of an offer, for who makes it. */
    SpokenCode codeOf(Representation offer) {
        return codes.spoken(KEY, offer.id());
    }

    /** The representative says yes with the code. */
    @Transactional
    public Acceptance accept(SpokenCode code, AccountId representative) {
        Optional<Representation> offer = jdbc.sql("select * from people.representation where hash = ? and accepted is null and ended is null and offer_expires > ? and until >= ? for update")
                .params(codes.hash(code), utc(clock.instant()), today())
                .query(Representatives::representation)
                .optional();
        if (offer.isEmpty()) {
            return new NoSuchOffer();
        }
        if (offer.get().person().equals(representative)) {
            return new Oneself();
        }
        jdbc.sql("update people.representation set representative = ?, accepted = ? where id = ?").params(representative.value(), utc(clock.instant()), offer.get().id()).update();
        log.note(Deed.CHANGE, offer.get().person(), PROCESSING, "access.logged.representation", offer.get().id().toString());
        people.find(offer.get().person()).ifPresent(mail::tellRepresented);
        return new Accepted(offer.get());
    }

    /** Who acts or may begin to act for this person. */
    @Transactional(readOnly = true)
    public List<Representation> of(AccountId person) {
        return holding("person = ?").param(person.value()).param(utc(clock.instant())).param(today()).query(Representatives::representation).list();
    }

    /** For whom this person may act now. */
    @Transactional(readOnly = true)
    public List<Representation> by(AccountId representative) {
        return holding("representative = ?").param(representative.value()).param(utc(clock.instant())).param(today()).query(Representatives::representation).list().stream().filter(this::holdsForAge).toList();
    }

    /** This representation, if it holds now for this representative. */
    @Transactional(readOnly = true)
    public Optional<Representation> holds(UUID id, AccountId representative) {
        return by(representative).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** That the representative begins to act is noted for the person to read. */
    @Transactional
    public Optional<Representation> begin(UUID id, AccountId representative) {
        Optional<Representation> found = holds(id, representative);
        found.ifPresent(each -> log.note(Deed.READ, each.person(), PROCESSING, "access.logged.represented", id.toString()));
        return found;
    }

    /** Ends it at once, by the person or by the representative. Whether there was something to end. */
    @Transactional
    public boolean end(UUID id, AccountId either) {
        Optional<UUID> person = jdbc.sql("update people.representation set ended = ? where id = ? and (person = ? or representative = ?) and ended is null returning person")
                .params(utc(clock.instant()), id, either.value(), either.value())
                .query(UUID.class)
                .optional();
        person.ifPresent(each -> log.note(Deed.CHANGE, new AccountId(each), PROCESSING, "access.logged.representation", id.toString()));
        return person.isPresent();
    }

    private JdbcClient.StatementSpec holding(String whose) {
        return jdbc.sql("select * from people.representation where " + whose + " and ended is null and (accepted is not null or offer_expires > ?) and until >= ? order by offered");
    }

    private boolean holdsForAge(Representation representation) {
        return representation.ground() != RepresentationGround.PARENT || people.age(representation.person()) == Age.UNDER_SIXTEEN;
    }

    private LocalDate today() {
        return clock.instant().atZone(AtTheTable.HERE).toLocalDate();
    }

    private static Representation representation(ResultSet row, int number) throws SQLException {
        Array matters = row.getArray("matters");
        return new Representation(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getObject("representative", UUID.class)).map(AccountId::new),
                row.getString("called"),
                RepresentationGround.valueOf(row.getString("ground")),
                Stream.of((String[]) matters.getArray()).map(Matter::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Matter.class))),
                row.getObject("offer_expires", OffsetDateTime.class).toInstant(),
                row.getObject("until", LocalDate.class));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
