package nl.samenspel.privacy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every module notes that somebody looked at or changed somebody's data. One call writes both logs in the transaction of the deed: the access log, which the person may
 * read, and the processing log, which knows nobody; only the trace joins them. What is rolled back was never done and is not in them. Who looks at their own data is not noted.
 */
@Component
public class AccessLog {

    private static final String ACCESS = """
            insert into privacy.access_line (municipality, id, trace, at, subject, doer, roles, organisation, on_behalf_of, deed, what, thing, processing)
            select :municipality, id, :trace, :at, subject, :doer, :roles, :organisation, :behalf, :deed, :what, :thing, :processing
              from unnest(cast(:ids as uuid[]), cast(:subjects as uuid[])) as line (id, subject)
            """;
    private static final String PROCESSING = """
            insert into privacy.processing_line (municipality, id, trace_id, span_id, status, name, start_time, end_time, processing_activity_id, data_subject_id, data_subject_id_type)
            select :municipality, id, :trace, span, 'Ok', :name, :at, :at, :activity, subject, :type
              from unnest(cast(:ids as uuid[]), cast(:spans as text[]), cast(:subjects as text[])) as line (id, span, subject)
            """;
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Municipalities municipalities;
    private final Pseudonyms pseudonyms;
    private final CurrentDoer current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessLog(JdbcClient jdbc, Identifiers identifiers, Municipalities municipalities, Pseudonyms pseudonyms, CurrentDoer current, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.municipalities = municipalities;
        this.pseudonyms = pseudonyms;
        this.current = current;
        this.clock = clock;
    }

    /** The same as {@link #note(Deed, Collection, String, String, String)} for one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Deed deed, AccountId subject, String processing, String what, String thing) {
        note(deed, List.of(subject), processing, what, thing);
    }

    /**
     * Notes what whoever makes the request of this moment, or else the program itself, does with the data of these people.
     *
     * @param processing a key of the table of processings
     * @param what the message that says which data, in words for the person: it begins with {@code <module>.logged.}
     * @param thing the identifier of the thing it is about; never a name; may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Deed deed, Collection<AccountId> subjects, String processing, String what, String thing) {
        Processing row = ProcessingTable.require(processing);
        Optional<Doer> doer = current.find();
        List<AccountId> people = subjects.stream().distinct().filter(person -> deed != Deed.READ || doer.filter(somebody -> somebody.account().equals(person)).isEmpty()).toList();
        if (people.isEmpty()) {
            return;
        }
        String trace = Optional.ofNullable(MDC.get("traceId")).orElseGet(() -> randomHex(16));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        writeAccess(deed, people, row, what, thing, doer, trace, now);
        writeProcessing(deed, people, row, trace, now);
    }

    private void writeAccess(Deed deed, List<AccountId> people, Processing row, String what, String thing, Optional<Doer> doer, String trace, Instant now) {
        jdbc.sql(ACCESS)
                .param("municipality", CurrentMunicipality.require().value())
                .param("trace", trace)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("doer", doer.map(somebody -> somebody.account().value()).orElse(null))
                .param("roles", doer.map(somebody -> String.join(" ", somebody.roles().stream().sorted().toList())).orElse(""))
                .param("organisation", doer.map(Doer::organisation).orElse(""))
                .param("behalf", doer.flatMap(Doer::onBehalfOf).map(AccountId::value).orElse(null))
                .param("deed", deed.name())
                .param("what", what)
                .param("thing", thing)
                .param("processing", row.key())
                .param("ids", identifiersFor(people))
                .param("subjects", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    private void writeProcessing(Deed deed, List<AccountId> people, Processing row, String trace, Instant now) {
        String site = "https://" + municipalities.current(CurrentMunicipality.require()).hosts().getFirst();
        jdbc.sql(PROCESSING)
                .param("municipality", CurrentMunicipality.require().value())
                .param("trace", trace)
                .param("name", row.key() + " " + deed.key())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("activity", site + row.path())
                .param("type", Pseudonyms.TYPE)
                .param("ids", identifiersFor(people))
                .param("spans", people.stream().map(_ -> randomHex(8)).toArray(String[]::new))
                .param("subjects", people.stream().map(pseudonyms::of).toArray(String[]::new))
                .update();
    }

    private UUID[] identifiersFor(List<AccountId> people) {
        return people.stream().map(_ -> identifiers.next()).toArray(UUID[]::new);
    }

    private String randomHex(int bytes) {
        byte[] digits = new byte[bytes];
        random.nextBytes(digits);
        return HEX.formatHex(digits);
    }
}
