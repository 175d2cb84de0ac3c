package nl.samenspel.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.PersonalData.Forgotten;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was deleted in the municipality of the moment: how much, why and when; of whom is nowhere. */
@Component
class Deletions {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Clock clock;

    Deletions(JdbcClient jdbc, Identifiers identifiers, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** One record. @param request whether somebody asked; otherwise the term was over */
    public record Deletion(Instant at, String processing, String table, long rows, boolean request) {}

    /** Notes what was forgotten because somebody asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(List<Forgotten> forgotten) {
        UUID run = identifiers.next();
        forgotten.stream().filter(each -> each.rows() > 0).forEach(each -> jdbc
                .sql("insert into privacy.deletion_record (id, run, at, municipality, processing, kept_in, rows, reason) values (?, ?, ?, ?, ?, ?, ?, 'REQUEST')")
                .params(identifiers.next(), run, clock.instant().atOffset(ZoneOffset.UTC), CurrentMunicipality.require().value(), each.processing(), each.table(), each.rows())
                .update());
    }

    /** The latest records of this municipality and of the installation as a whole. */
    @Transactional(readOnly = true)
    public List<Deletion> latest(int most) {
        return jdbc.sql("select at, processing, kept_in, rows, reason from privacy.deletion_record where municipality = ? or municipality is null order by at desc, id desc limit ?")
                .params(CurrentMunicipality.require().value(), most)
                .query((row, _) -> new Deletion(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("processing"), row.getString("kept_in"), row.getLong("rows"),
                        row.getString("reason").equals("REQUEST")))
                .list();
    }

    /** When the clock deleted something last. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastByTerm() {
        return latest(200).stream().filter(deletion -> !deletion.request()).map(Deletion::at).findFirst();
    }
}
