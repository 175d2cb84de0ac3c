package nl.samenspel.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Outgoing;
import nl.samenspel.messages.Post;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notice and action: taking in what people say is not allowed, deciding about it with a reason, and appeal. Whoever left an address gets a mail at each step. */
@Component
class Notices {

    private static final int DAYS_TO_DECIDE = 7;
    /** More in an hour than people would send by hand. */
    private static final int MOST_IN_AN_HOUR = 200;
    private static final String COLUMNS = "select id, path, kind, thing, matter, words, name, mail, language, received_at, decide_by, state, appeal from privacy.notice ";

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final List<HideableContent> contents;
    private final HiddenContent hidden;
    private final Post post;
    private final Messages messages;
    private final Municipalities municipalities;
    private final Clock clock;

    Notices(JdbcClient jdbc, Identifiers identifiers, List<HideableContent> contents, HiddenContent hidden, Post post, Messages messages, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.contents = contents;
        this.hidden = hidden;
        this.post = post;
        this.messages = messages;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What came of deciding. */
    sealed interface Outcome {}

    /** It was decided. */
    record Decided() implements Outcome {}

    /** Not by this person or not now; the reason is a message key. */
    record Refused(String reason) implements Outcome {}

    /** One decision, as everybody may read it. */
    public record Decision(UUID notice, String path, boolean hides, String reason, boolean uponAppeal, Instant at) {}

    /** What somebody says. @param mail where to answer; may be empty */
    record Said(String path, Notice.Matter matter, String words, String name, String mail, Language language) {}

    /** Whether so many came in this past hour that no person sent them all. */
    @Transactional(readOnly = true)
    public boolean isFlooded() {
        return jdbc.sql("select count(*) from privacy.notice where received_at > ?").param(utc(clock.instant().minus(Duration.ofHours(1)))).query(Long.class).single() >= MOST_IN_AN_HOUR;
    }

    /** Takes in what somebody says; the answer is the number by which that person comes back. */
    @Transactional
    public UUID receive(Said said, @Nullable AccountId account) {
        UUID id = identifiers.next();
        Optional<HideableContent> owner = contents.stream().filter(content -> content.at(said.path).isPresent()).findFirst();
        jdbc.sql("""
                        insert into privacy.notice (municipality, id, path, kind, thing, matter, words, name, mail, language, account, received_at, decide_by, state)
                        values (:municipality, :id, :path, :kind, :thing, :matter, :words, :name, :mail, :language, :account, :now, :by, 'WAITING')
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("id", id)
                .param("path", said.path)
                .param("kind", owner.map(HideableContent::kind).orElse(""))
                .param("thing", owner.flatMap(content -> content.at(said.path)).orElse(null))
                .param("matter", said.matter.name())
                .param("words", said.words)
                .param("name", said.name)
                .param("mail", said.mail)
                .param("language", said.language.code())
                .param("account", account == null ? null : account.value())
                .param("now", utc(clock.instant()))
                .param("by", today().plusDays(DAYS_TO_DECIDE))
                .update();
        tell(said.mail, said.language, "received", id);
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Notice> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Notices::notice).optional();
    }

    /** Those that wait first, by their date; then the latest. */
    @Transactional(readOnly = true)
    public List<Notice> all(int most) {
        return jdbc.sql(COLUMNS + "order by state not in ('WAITING', 'APPEALED'), case when state in ('WAITING', 'APPEALED') then decide_by end, received_at desc limit ?")
                .param(most)
                .query(Notices::notice)
                .list();
    }

    /** The latest decisions. @param notice about this one; null: about all */
    @Transactional(readOnly = true)
    public List<Decision> decisions(@Nullable UUID notice, int most) {
        return jdbc.sql("""
                        select notice, path, hides, reason, upon_appeal, decided_at from privacy.decision
                         where cast(:notice as uuid) is null or notice = :notice order by decided_at desc limit :most
                        """)
                .param("notice", notice, Types.OTHER)
                .param("most", most)
                .query((row, _) -> new Decision(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3), row.getString(4), row.getBoolean(5), row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Decides, for the first time or upon appeal; upon appeal somebody else must. */
    @Transactional
    public Outcome decide(UUID id, boolean hides, String reason, Doer officer) {
        Notice notice = locked(id);
        if (!notice.state().waits()) {
            return new Refused("privacy.notice.refused.decided");
        }
        boolean decidedBefore = jdbc.sql("select exists (select 1 from privacy.decision where notice = ? and decided_by = ?)").params(id, officer.account().value()).query(Boolean.class).single();
        if (decidedBefore) {
            return new Refused("privacy.notice.refused.same-person");
        }
        boolean uponAppeal = notice.state() == Notice.State.APPEALED;
        jdbc.sql("insert into privacy.decision (municipality, id, notice, path, hides, reason, upon_appeal, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), identifiers.next(), id, notice.path(), hides, reason, uponAppeal, officer.account().value(), utc(clock.instant()))
                .update();
        move(notice, notice.state().decided(hides));
        notice.thing().ifPresent(thing -> hideOrShow(notice, thing, hides, reason));
        tell(notice.mail(), languageOf(notice), "decided", id);
        return new Decided();
    }

    /** Disagrees with a decision, once. Whether that was possible. */
    @Transactional
    public boolean appeal(UUID id, String words) {
        Notice notice = locked(id);
        if (!notice.state().leadsTo(Notice.State.APPEALED)) {
            return false;
        }
        jdbc.sql("update privacy.notice set appeal = ?, decide_by = ? where id = ?").params(words, today().plusDays(DAYS_TO_DECIDE), id).update();
        move(notice, Notice.State.APPEALED);
        return true;
    }

    private Notice locked(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(Notices::notice).optional().orElseThrow(NotFound::new);
    }

    private void move(Notice notice, Notice.State next) {
        if (!notice.state().leadsTo(next)) {
            throw new IllegalStateException(notice.state() + " does not lead to " + next);
        }
        jdbc.sql("update privacy.notice set state = ?, decided_at = ? where id = ?").params(next.name(), next.waits() ? null : utc(clock.instant()), notice.id()).update();
    }

    private void hideOrShow(Notice notice, UUID thing, boolean hides, String reason) {
        jdbc.sql("delete from privacy.hidden where kind = ? and thing = ?").params(notice.kind(), thing).update();
        if (hides) {
            jdbc.sql("insert into privacy.hidden (municipality, kind, thing, path, reason, notice, since) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(CurrentMunicipality.require().value(), notice.kind(), thing, notice.path(), reason, notice.id(), utc(clock.instant()))
                    .update();
        }
        contents.stream().filter(content -> content.kind().equals(notice.kind())).forEach(content -> content.hide(thing, hides));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                hidden.changed();
            }
        });
    }

    private void tell(String mail, Language language, String step, UUID id) {
        if (mail.isEmpty()) {
            return;
        }
        Municipality here = municipalities.current(CurrentMunicipality.require());
        Letter letter = new Letter(
                language,
                messages.text(language, "privacy.notice.mail." + step + ".subject", here.name()),
                List.of(messages.text(language, "privacy.notice.mail." + step + ".text", DAYS_TO_DECIDE)),
                new Letter.Action(messages.text(language, "privacy.notice.mail.action"), "https://" + here.hosts().getFirst() + "/melden/" + id));
        post.queue(new Outgoing(new MailAddress(mail), null, letter, false, null));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HumanTimes.ZONE));
    }

    private static Language languageOf(Notice notice) {
        return notice.language().equals(Language.EN.code()) ? Language.EN : Language.NL;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(row.getObject("id", UUID.class), row.getString("path"), row.getString("kind"), Optional.ofNullable(row.getObject("thing", UUID.class)),
                Notice.Matter.valueOf(row.getString("matter")), row.getString("words"), row.getString("name"), row.getString("mail"), row.getString("language"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getObject("decide_by", LocalDate.class), Notice.State.valueOf(row.getString("state")), row.getString("appeal"));
    }
}
