package nl.samenspel.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The municipalities of this installation. Every request asks which one its host name means, so the short list is kept in memory; a change by another node is seen within
 * {@link #KEPT}. While the database cannot be reached the list that is known goes on to serve, so that the page that says so is in the house style.
 */
@Component
public class Municipalities {

    static final Duration KEPT = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Kept kept = new Kept(Instant.MIN, List.of(), Map.of());

    Municipalities(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The municipality a visitor means by this host name; the port, if any, does not count. */
    public Optional<Municipality> atHost(String host) {
        return Optional.ofNullable(current().byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    /** The municipality of this code. */
    public Optional<Municipality> of(MunicipalityCode code) {
        return all().stream().filter(municipality -> municipality.code().equals(code)).findFirst();
    }

    /** The municipality of this moment; see {@link CurrentMunicipality}. */
    public Municipality current(MunicipalityCode code) {
        return of(code).orElseThrow(() -> new IllegalStateException("Municipality " + code + " is not in this installation"));
    }

    /** All municipalities, by name. */
    public List<Municipality> all() {
        return current().all;
    }

    /** Adds a municipality, or changes what is known of it. */
    public void register(Municipality municipality) {
        transaction.executeWithoutResult(_ -> write(municipality));
        kept = new Kept(Instant.MIN, List.of(), Map.of());
    }

    private void write(Municipality municipality) {
        jdbc.sql("""
                        insert into places.municipality (code, name, hosts, phone, mail) values (:code, :name, string_to_array(:hosts, ' '), :phone, :mail)
                        on conflict (code) do update set name = excluded.name, hosts = excluded.hosts, phone = excluded.phone, mail = excluded.mail
                        """)
                .param("code", municipality.code().value())
                .param("name", municipality.name())
                .param("hosts", String.join(" ", municipality.hosts()).toLowerCase(Locale.ROOT))
                .param("phone", municipality.phone())
                .param("mail", municipality.mail())
                .update();
    }

    private Kept current() {
        Kept known = kept;
        if (clock.instant().isBefore(known.until)) {
            return known;
        }
        List<Municipality> all;
        try {
            all = transaction.execute(_ -> read());
        } catch (DataAccessException | TransactionException outage) {
            if (known.all.isEmpty()) {
                throw outage;
            }
            return known;
        }
        Map<String, Municipality> byHost = new HashMap<>();
        all.forEach(municipality -> municipality.hosts().forEach(host -> byHost.put(host, municipality)));
        Instant until = all.isEmpty() ? Instant.MIN : clock.instant().plus(KEPT);
        return kept = new Kept(until, all, Map.copyOf(byHost));
    }

    private List<Municipality> read() {
        return jdbc.sql("select code, name, array_to_string(hosts, ' ') as hosts, phone, mail from places.municipality order by name collate \"nl-x-icu\"")
                .query((row, _) -> new Municipality(
                        new MunicipalityCode(row.getString("code")),
                        row.getString("name"),
                        List.of(row.getString("hosts").split(" ")),
                        row.getString("phone"),
                        row.getString("mail")))
                .list();
    }

    private record Kept(Instant until, List<Municipality> all, Map<String, Municipality> byHost) {}
}
