package nl.samenspel.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Taxonomy.Reading;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.search.AskedInVain.Unanswered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every edition of the themes that the municipality of this moment made: each change makes the next, none is ever lost, and any can come back. */
@Component
public class ThemeEditions {

    private final Themes standard = new Themes(Taxonomy.standard());
    private final Map<MunicipalityCode, Integer> changes = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AskedInVain inVain;
    private final Clock clock;

    ThemeEditions(JdbcClient jdbc, TransactionTemplate transaction, AskedInVain inVain, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.inVain = inVain;
        this.clock = clock;
    }

    /** One time the municipality changed its themes. */
    public record Edition(int number, Instant madeAt, AccountId by) {}

    /** All editions, the last first; what Samenspel comes with is none of them. */
    public List<Edition> all() {
        return transaction.execute(_ -> jdbc.sql("select number, made_at, made_by from search.taxonomy order by number desc").query((row, _) -> new Edition(
                row.getInt("number"), row.getObject("made_at", OffsetDateTime.class).toInstant(), new AccountId(row.getObject("made_by", UUID.class)))).list());
    }

    /** The number of the edition that counts; 0 is what Samenspel comes with. */
    int latest() {
        return transaction.execute(_ -> jdbc.sql("select coalesce(max(number), 0) from search.taxonomy").query(Integer.class).single());
    }

    /** The themes as they were in an edition; number 0 is what Samenspel comes with. */
    public Optional<Themes> of(int number) {
        return number == 0 ? Optional.of(standard)
                : transaction.execute(_ -> jdbc.sql("select document from search.taxonomy where number = ?").param(number).query(String.class).optional()).map(ThemeEditions::parse);
    }

    /** From now on these are the themes here. */
    public void change(Taxonomy taxonomy, AccountId by) {
        MunicipalityCode municipality = CurrentMunicipality.require();
        transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into search.taxonomy (municipality, number, document, made_at, made_by)
                        select :municipality, coalesce(max(number), 0) + 1, :document, :at, :by from search.taxonomy
                        """)
                .param("municipality", municipality.value())
                .param("document", written(taxonomy))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update());
        changes.merge(municipality, 1, Integer::sum);
    }

    /** How often this node changed the themes of a municipality since it started. */
    int changesHere(MunicipalityCode municipality) {
        return changes.getOrDefault(municipality, 0);
    }

    /** Words that many people asked in vain lately: where a theme may lack a word. */
    public List<Unanswered> unanswered() {
        return inVain.lately();
    }

    private static String written(Taxonomy taxonomy) {
        StringWriter document = new StringWriter();
        try {
            taxonomy.write(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toString();
    }

    private static Themes parse(String document) {
        try {
            return switch (Taxonomy.read(new StringReader(document))) {
                case Reading.Read(Taxonomy taxonomy) -> new Themes(taxonomy);
                case Reading.Unreadable(var problems) -> throw new IllegalStateException("Kept themes cannot be read: " + problems);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
