package nl.samenspel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.samenspel.web.Language;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How everybody is reached. It is said once, and holds in every municipality of the installation, as the account does. */
@Component
@Transactional(readOnly = true)
public class Reaches {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reaches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How this person is reached; who never said so is reached by mail. */
    public Reach of(AccountId account) {
        return jdbc.sql("""
                        select telephone, street, house_number, postcode, town, preferred, neutral, no_calls, no_letters, address_withheld, rhythm, district, mail_returned, language
                          from people.reach where account = ?
                        """)
                .param(account.value())
                .query(Reaches::reach)
                .optional()
                .orElse(Reach.NOT_TOLD);
    }

    /** Keeps what this person says; whether mail comes back is not said by a person and stays as it was. */
    @Transactional
    public void keep(AccountId account, Reach reach) {
        Optional<PostalAddress> address = reach.address();
        jdbc.sql("""
                        insert into people.reach (account, telephone, street, house_number, postcode, town, preferred, neutral, no_calls, no_letters, address_withheld, rhythm, district, language, changed)
                        values (:account, :telephone, :street, :number, :postcode, :town, :preferred, :neutral, :noCalls, :noLetters, :withheld, :rhythm, :district, :language, :now)
                        on conflict (account) do update
                           set telephone = excluded.telephone, street = excluded.street, house_number = excluded.house_number, postcode = excluded.postcode, town = excluded.town,
                               preferred = excluded.preferred, neutral = excluded.neutral, no_calls = excluded.no_calls, no_letters = excluded.no_letters,
                               address_withheld = excluded.address_withheld, rhythm = excluded.rhythm, district = excluded.district, language = excluded.language, changed = excluded.changed
                        """)
                .param("account", account.value())
                .param("telephone", reach.telephone().map(TelephoneNumber::value).orElse(""))
                .param("street", address.map(PostalAddress::street).orElse(""))
                .param("number", address.map(PostalAddress::number).orElse(""))
                .param("postcode", address.map(PostalAddress::postcode).orElse(""))
                .param("town", address.map(PostalAddress::town).orElse(""))
                .param("preferred", reach.preferred().name())
                .param("neutral", reach.safe().neutral())
                .param("noCalls", reach.safe().noCalls())
                .param("noLetters", reach.safe().noLetters())
                .param("withheld", reach.safe().addressWithheld())
                .param("rhythm", reach.rhythm().name())
                .param("district", reach.district())
                .param("language", reach.language().map(Language::code).orElse(""))
                .param("now", now())
                .update();
    }

    /** The language in which this person hears from us: Dutch for who did not say. */
    public Language languageOf(AccountId account) {
        return of(account).language().orElse(Language.NL);
    }

    /** Whether somebody at this mail address asked that what goes out names neither sender nor matter. */
    public boolean isNeutral(MailAddress mail) {
        return jdbc.sql("select exists (select 1 from people.account a join people.reach r on r.account = a.id where lower(a.mail) = ? and a.ended is null and r.neutral)")
                .param(mail.value())
                .query(Boolean.class)
                .single();
    }

    /** Mail to this address came back: everybody who has it is no longer reached by it, until a mail proves otherwise. */
    @Transactional
    public void mailReturned(MailAddress mail) {
        jdbc.sql("""
                        insert into people.reach (account, mail_returned, changed) select id, :now, :now from people.account where lower(mail) = :mail and ended is null
                        on conflict (account) do update set mail_returned = coalesce(people.reach.mail_returned, excluded.mail_returned)
                        """)
                .param("now", now())
                .param("mail", mail.value())
                .update();
    }

    /** Somebody used a link from a mail to this address: mail arrives there again. */
    @Transactional
    public void mailArrived(MailAddress mail) {
        jdbc.sql("update people.reach set mail_returned = null where mail_returned is not null and account in (select id from people.account where lower(mail) = ?)")
                .param(mail.value())
                .update();
    }

    /** Who leaves the installation is not reached any more; in the transaction of leaving. */
    @EventListener
    @Transactional
    public void on(AccountForgotten forgotten) {
        jdbc.sql("delete from people.reach where account = ?").param(forgotten.account().value()).update();
    }

    private static Reach reach(ResultSet row, int number) throws SQLException {
        OffsetDateTime returned = row.getObject("mail_returned", OffsetDateTime.class);
        return new Reach(
                Optional.of(row.getString("telephone")).filter(value -> !value.isEmpty()).map(TelephoneNumber::new),
                row.getString("street").isEmpty() ? Optional.empty()
                        : Optional.of(new PostalAddress(row.getString("street"), row.getString("house_number"), row.getString("postcode"), row.getString("town"))),
                Channel.valueOf(row.getString("preferred")),
                new SafeContact(row.getBoolean("neutral"), row.getBoolean("no_calls"), row.getBoolean("no_letters"), row.getBoolean("address_withheld")),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getString("district"),
                Optional.ofNullable(returned).map(OffsetDateTime::toInstant),
                Language.ofCode(row.getString("language")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
