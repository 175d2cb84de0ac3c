package nl.samenspel.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.operations.Identifiers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account. Somebody who left (ended) is found by number only, so that history keeps its name. */
@Component
@Transactional(readOnly = true)
public class People {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(JdbcClient jdbc, Identifiers identifiers, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
        this.events = events;
    }

    /** Gives somebody an account, beside those that others have on the same mail address. */
    @Transactional
    public AccountId register(String name, MailAddress mail) {
        return insert(name, mail.value());
    }

    private AccountId insert(String name, String mail) {
        AccountId account = new AccountId(identifiers.next());
        jdbc.sql("insert into people.account (id, name, mail, created) values (?, ?, ?, ?)")
                .params(account.value(), name, mail, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new AccountRegistered(account));
        return account;
    }

    /** Gives somebody without mail an account; a helper does so, or a letter. */
    @Transactional
    public AccountId register(String name) {
        return insert(name, "");
    }

    /** Whoever can be reached at this address now, the longest known first: nobody, one, or people who share it. */
    public List<Account> at(MailAddress mail) {
        return jdbc.sql("select id, name, mail from people.account where lower(mail) = ? and ended is null order by created, id")
                .param(mail.value())
                .query((row, _) -> new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("mail")))
                .list();
    }

    /** Whoever has this telephone number now, the longest known first. */
    public List<Account> at(TelephoneNumber telephone) {
        return jdbc.sql("""
                        select a.id, a.name, a.mail from people.account a join people.reach r on r.account = a.id
                         where r.telephone = ? and a.ended is null order by a.created, a.id
                        """)
                .param(telephone.value())
                .query((row, _) -> new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("mail")))
                .list();
    }

    /** Somebody who has not left. */
    public Optional<Account> find(AccountId account) {
        return jdbc.sql("select id, name, mail from people.account where id = ? and ended is null")
                .param(account.value())
                .query((row, _) -> new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("mail")))
                .optional();
    }

    /** The month in which this person turns eighteen, if that is still to come and was told. */
    public Optional<YearMonth> adultIn(AccountId account) {
        return jdbc.sql("select adult_in from people.account where id = ? and adult_in is not null")
                .param(account.value())
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from)
                .filter(month -> !thisMonth().isAfter(month));
    }

    public Age age(AccountId account) {
        return Age.in(thisMonth(), adultIn(account));
    }

    /** Remembers in which month this person turns eighteen, or forgets it. */
    @Transactional
    public void turnsAdultIn(AccountId account, Optional<YearMonth> month) {
        jdbc.sql("update people.account set adult_in = ? where id = ? and ended is null").params(month.map(each -> each.atDay(1)).orElse(null), account.value()).update();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(HERE));
    }

    /** This person gets mail at another address from now on. */
    @Transactional
    public void mailsTo(AccountId account, MailAddress mail) {
        jdbc.sql("update people.account set mail = ? where id = ? and ended is null").params(mail.value(), account.value()).update();
    }

    /** What these people are called, also those who left; somebody unknown or forgotten is missing in the answer. */
    public Map<AccountId, String> namesOf(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select id, name from people.account where id in (:ids) and forgotten is null")
                .param("ids", accounts.stream().map(AccountId::value).distinct().toList())
                .query((row, _) -> Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether nobody else can be reached at the mail address of this person: only then a message to that address is surely about this person. */
    public boolean hasAddressAlone(Account person) {
        return !person.mail().isEmpty() && jdbc.sql("select count(*) from people.account where lower(mail) = lower(?) and ended is null").param(person.mail()).query(Long.class).single() <= 1;
    }

    /** Ends an account and wipes name and address. The number stays, so that history goes on saying that it was one person, and not who. */
    @Transactional
    public void forget(AccountId account) {
        jdbc.sql("update people.account set name = '', mail = '', adult_in = null, ended = coalesce(ended, :now), forgotten = :now where id = :id and forgotten is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", account.value())
                .update();
        events.publishEvent(new AccountForgotten(account));
    }

    /** Whether nobody has an account yet: a fresh installation. */
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from people.account)").query(Boolean.class).single();
    }
}
