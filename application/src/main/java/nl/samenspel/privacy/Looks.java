package nl.samenspel.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from the access log who looked at or changed somebody's data. Alike lines of one day are one (NEN 7513 allows it). The person concerned does not get lines that are
 * withheld for somebody's safety, and nothing tells whether there are any.
 */
@Component
class Looks {

    private static final String DAY = "(l.at at time zone 'Europe/Amsterdam')::date";
    private static final String NOT_WITHHELD = """
             and not exists (select 1 from privacy.withholding w
                              where w.municipality = l.municipality and w.subject = l.subject and w.ended_at is null
                                and (w.doer is null or w.doer = l.doer) and %s >= w.from_day)
            """.formatted(DAY);
    private static final String GROUPED = """
            select %s as day, l.doer, l.roles, l.organisation, l.on_behalf_of, l.deed, l.what, l.processing, count(*) as times, max(l.at) as last
              from privacy.access_line l
             where l.subject = :subject %%s
             group by 1, 2, 3, 4, 5, 6, 7, 8
            """.formatted(DAY);

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody did with somebody's data on one day.
     *
     * @param doer nobody, when the program itself did
     * @param roles keys of roles with blanks between; empty for a resident
     * @param what the message that says which data
     */
    public record Look(LocalDate day, OffsetDateTime last, Optional<AccountId> doer, String roles, String organisation, Optional<AccountId> onBehalfOf, Deed deed, String what,
            String processing, int times) {}

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count(AccountId subject, boolean all) {
        return jdbc.sql("select count(*) from (" + grouped(all) + ") grouped").param("subject", subject.value()).query(Long.class).single();
    }

    /** The latest first. @param all also what is withheld: for the privacy officer only */
    @Transactional(readOnly = true)
    public List<Look> of(AccountId subject, boolean all, int most, long offset) {
        return jdbc.sql(grouped(all) + " order by last desc, what limit :most offset :offset")
                .param("subject", subject.value())
                .param("most", most)
                .param("offset", offset)
                .query(Looks::look)
                .list();
    }

    private static String grouped(boolean all) {
        return GROUPED.formatted(all ? "" : NOT_WITHHELD);
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(row.getObject("day", LocalDate.class), row.getObject("last", OffsetDateTime.class), account(row, "doer"), row.getString("roles"), row.getString("organisation"),
                account(row, "on_behalf_of"), Deed.valueOf(row.getString("deed")), row.getString("what"), row.getString("processing"), row.getInt("times"));
    }

    private static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }
}
