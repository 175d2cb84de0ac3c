package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.GivenRole;
import nl.samenspel.access.Right;
import nl.samenspel.access.Role;
import nl.samenspel.access.Roles;
import nl.samenspel.access.Scope;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Outgoing;
import nl.samenspel.messages.Post;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.operations.Keys;
import nl.samenspel.people.Account;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What residents put on the map themselves (<i>initiatieven</i>). It shows at once, as new; the broker of the area is told and confirms it afterwards. Its founders need no
 * account: they keep it with a code, on paper or in a mail, and a broker who knows them gives them another one. Hiding it is a decision with a published reason and appeal,
 * see {@code privacy}.
 */
@Component
@Transactional
public class Initiatives {

    /** More in one hour, in one municipality, is no neighbourhood but a program. */
    static final int MOST_IN_AN_HOUR = 60;

    private final Entries entries;
    private final Keeping keeping;
    private final Identifiers identifiers;
    private final Keys keys;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Roles roles;
    private final People people;
    private final Post post;
    private final Messages messages;
    private final AccessLog log;
    private final Clock clock;

    Initiatives(Entries entries, Keeping keeping, Identifiers identifiers, Keys keys, JdbcClient jdbc, JsonMapper json, Roles roles, People people, Post post, Messages messages, AccessLog log, Clock clock) {
        this.entries = entries;
        this.keeping = keeping;
        this.identifiers = identifiers;
        this.keys = keys;
        this.jdbc = jdbc;
        this.json = json;
        this.roles = roles;
        this.people = people;
        this.post = post;
        this.messages = messages;
        this.log = log;
        this.clock = clock;
    }

    /** Who put it on the map, for the broker only. @param mail where the code goes as well; may be empty */
    public record Founder(String name, String mail, Language language) {}

    /** Where it can be read and where it is kept, for letters. @param site the address of the site, without a slash at the end */
    public record Site(String site) {

        String keeping(KeeperCode code) {
            return site + "/initiatief-bijhouden?code=" + code.shown();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It is on the map, at this address. */
    public record Begun(String slug) implements Outcome {}

    /** The facts cannot stay as they are. */
    public record Wrong(List<FactProblem> problems) implements Outcome {}

    /** There were very many in the past hour: try later, or call. */
    public record TooMany() implements Outcome {}

    /** Nobody keeps anything by this code. */
    public record NoSuchCode() implements Outcome {}

    /** One that waits for a broker. @param invented whether the demo made it up */
    public record Waiting(EntryId entry, String slug, EntryFacts facts, String founder, String mail, Instant begunAt, boolean invented) {}

    /** Puts an initiative on the map. @param broker who sits beside the founder, if anybody does: then it is confirmed already */
    public Outcome begin(EntryFacts facts, Founder founder, KeeperCode code, Optional<Actor> broker, Site site) {
        return begin(facts, founder, code, broker, site, List.of());
    }

    /** The same. @param documents where it stands written as well */
    Outcome begin(EntryFacts facts, Founder founder, KeeperCode code, Optional<Actor> broker, Site site, List<String> documents) {
        List<FactProblem> problems = FactRules.problemsOf(facts);
        if (!problems.isEmpty()) {
            return new Wrong(problems);
        }
        OffsetDateTime now = now();
        if (jdbc.sql("select count(*) from directory.initiative where begun_at > ?").param(now.minusHours(1)).query(Integer.class).single() >= MOST_IN_AN_HOUR) {
            return new TooMany();
        }
        Optional<Actor> beside = broker.filter(actor -> EntryEditing.mayPutIn(actor, facts, Optional.empty()) == Verdict.ALLOWED);
        Entry entry = Entry.begun(new EntryId(identifiers.next()), CurrentMunicipality.require(), facts, documents, clock.instant());
        keeping.add(entry);
        jdbc.sql("""
                        insert into directory.initiative (municipality, entry, founder, mail, code, brought_by, begun_at, confirmed_at, confirmed_by)
                        values (:municipality, :entry, :founder, :mail, :code, :by, :now, case when cast(:by as uuid) is not null then cast(:now as timestamptz) end, :by)
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("entry", entry.id().value())
                .param("founder", founder.name)
                .param("mail", founder.mail)
                .param("code", code.hash(keys))
                .param("by", beside.map(actor -> actor.account().value()).orElse(null))
                .param("now", now)
                .update();
        if (beside.isEmpty()) {
            jdbc.sql("update directory.entry set fresh = true where id = ?").param(entry.id().value()).update();
            tellBrokers(entry, site);
        }
        send(founder, entry.facts().about().name(), code, site);
        return new Begun(entry.slug());
    }

    /** What somebody keeps by this code. */
    @Transactional(readOnly = true)
    public Optional<EntryId> keptBy(KeeperCode code) {
        return jdbc.sql("select i.entry from directory.initiative i join directory.entry e on e.id = i.entry where i.code = any(:hashes) and e.status = 'IN_USE' and not e.hidden")
                .param("hashes", code.hashes(keys))
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }

    /** Its founder lets it say something else, or takes it out. */
    public Outcome revise(KeeperCode code, EntryFacts facts, boolean over) {
        Optional<Entry> kept = keptBy(code).flatMap(id -> entries.findOneById(id.value()));
        if (kept.isEmpty()) {
            return new NoSuchCode();
        }
        List<FactProblem> problems = FactRules.problemsOf(facts);
        if (!problems.isEmpty()) {
            return new Wrong(problems);
        }
        Entry entry = kept.get();
        jdbc.sql("update directory.initiative set code = :keyed where entry = :entry and code = any(:hashes)")
                .param("keyed", code.hash(keys))
                .param("entry", entry.id().value())
                .param("hashes", code.hashes(keys))
                .update();
        EntryFacts before = entry.facts();
        if (over) {
            entry.end(clock.instant());
        } else if (facts.equals(before)) {
            return new Begun(entry.slug());
        } else {
            entry.revise(facts, clock.instant());
        }
        keeping.keep(entry, before);
        return new Begun(entry.slug());
    }

    /** The same as {@link #waitingFor}, for a page that shows who put it on the map: who can be reached there by mail is told that a broker looked. */
    public List<Waiting> lookUpFor(Actor broker) {
        List<Waiting> waiting = waitingFor(broker);
        waiting.forEach(each -> account(each).ifPresent(founder -> log.note(Deed.READ, founder.id(), "initiatives", "directory.logged.founder", each.entry.toString())));
        return waiting;
    }

    /** Whose address it is, when it is surely that person's. */
    private Optional<Account> account(Waiting waiting) {
        return MailAddress.parse(waiting.mail).map(people::at).filter(accounts -> accounts.size() == 1).map(List::getFirst);
    }

    /** Those that wait for this broker, the longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Actor broker) {
        return jdbc.sql("""
                        select e.id, e.slug, e.facts, i.founder, i.mail, i.begun_at, 'demo' = any (e.source_documents) as invented from directory.initiative i join directory.entry e on e.id = i.entry
                         where i.confirmed_at is null and e.status = 'IN_USE' and not e.hidden order by i.begun_at
                        """)
                .query((row, _) -> waiting(row))
                .list()
                .stream()
                .filter(each -> broker.holds(Right.EDIT_ENTRIES, EntryEditing.areasOf(each.facts)))
                .toList();
    }

    /** A broker looked at it: it is no longer new. */
    public boolean confirm(EntryId entry, Actor broker) {
        boolean confirmed = isIn(entry, broker) && jdbc.sql("update directory.initiative set confirmed_at = ?, confirmed_by = ? where entry = ? and confirmed_at is null")
                .params(now(), broker.account().value(), entry.value()).update() == 1;
        if (confirmed) {
            jdbc.sql("update directory.entry set fresh = false where id = ?").param(entry.value()).update();
        }
        return confirmed;
    }

    /** A broker who knows its founders gives them another code; the one before does not work any more. */
    public Optional<KeeperCode> anotherCode(EntryId entry, Actor broker) {
        KeeperCode code = KeeperCode.make();
        return isIn(entry, broker) && jdbc.sql("update directory.initiative set code = ? where entry = ?").params(code.hash(keys), entry.value()).update() == 1 ? Optional.of(code) : Optional.empty();
    }

    /** Whether residents keep this entry with a code. */
    @Transactional(readOnly = true)
    public boolean isKeptByCode(EntryId entry) {
        return jdbc.sql("select exists (select 1 from directory.initiative where entry = ?)").param(entry.value()).query(Boolean.class).single();
    }

    /** The address where its founder hears of decisions; empty when there is none. */
    @Transactional(readOnly = true)
    public String mailOf(EntryId entry) {
        return jdbc.sql("select mail from directory.initiative where entry = ?").param(entry.value()).query(String.class).optional().orElse("");
    }

    private boolean isIn(EntryId id, Actor broker) {
        return entries.findOneById(id.value()).filter(entry -> broker.holds(Right.EDIT_ENTRIES, EntryEditing.areasOf(entry.facts()))).isPresent();
    }

    private void send(Founder founder, String name, KeeperCode code, Site site) {
        MailAddress.parse(founder.mail).ifPresent(mail -> post.queue(new Outgoing(mail, null, new Letter(
                founder.language,
                messages.text(founder.language, "directory.initiative.mail.subject", name),
                List.of(messages.text(founder.language, "directory.initiative.mail.text", name), messages.text(founder.language, "directory.initiative.mail.code", code.shown())),
                new Letter.Action(messages.text(founder.language, "directory.initiative.mail.action"), site.keeping(code))), true, null)));
    }

    /** Each broker of the area hears of it; without one, those of the whole municipality. */
    private void tellBrokers(Entry entry, Site site) {
        List<Scope> scopes = EntryEditing.areasOf(entry.facts());
        List<Account> brokers = roles.all().stream()
                .filter(given -> given.until().isEmpty() && given.grant().role() == Role.BROKER && scopes.stream().anyMatch(scope -> given.grant().scope().reaches(scope)))
                .map(GivenRole::account)
                .distinct()
                .flatMap(account -> people.find(account).stream())
                .toList();
        for (Account broker : brokers) {
            post.queue(Outgoing.plain(new MailAddress(broker.mail()), broker.id(), new Letter(
                    Language.NL,
                    messages.text(Language.NL, "directory.initiative.told.subject", entry.facts().about().name()),
                    List.of(messages.text(Language.NL, "directory.initiative.told.text", entry.facts().about().name())),
                    new Letter.Action(messages.text(Language.NL, "directory.initiative.told.action"), site.site + "/werk/kaart"))));
        }
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(new EntryId(row.getObject("id", UUID.class)), row.getString("slug"), json.readValue(row.getString("facts"), EntryFacts.class), row.getString("founder"), row.getString("mail"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getBoolean("invented"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
