package nl.samenspel.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.MunicipalityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes every seal of a municipality again from the lines under it. What does not fit is written down and told in the program's log; it is a reason to call somebody. */
@Component
class SealCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);

    private final Maintenance maintenance;
    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Clock clock;

    SealCheck(Maintenance maintenance, JdbcClient jdbc, Identifiers identifiers, Clock clock) {
        this.maintenance = maintenance;
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What came of one check.
     *
     * @param findings what does not fit, each as {@code <log> <number> <kind>}; none when all is well
     */
    public record Report(Instant at, int seals, long lines, List<String> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isFine() {
            return findings.isEmpty();
        }
    }

    /** The latest check of the municipality of the moment. */
    @Transactional(readOnly = true)
    public Optional<Report> latest() {
        return jdbc.sql("select checked_at, seals, lines, findings from privacy.seal_check order by checked_at desc, id desc limit 1")
                .query((row, _) -> new Report(row.getObject("checked_at", OffsetDateTime.class).toInstant(), row.getInt("seals"), row.getLong("lines"),
                        List.of((String[]) row.getArray("findings").getArray())))
                .optional();
    }

    /** Checks a municipality and writes down what came of it. */
    Report check(MunicipalityCode municipality) {
        return maintenance.call(all -> {
            List<String> findings = new ArrayList<>();
            int seals = 0;
            long lines = 0;
            for (Log log : Log.values()) {
                List<Seal> chain = chain(all, municipality, log);
                findings.addAll(findingsIn(all, municipality, log, chain));
                seals += chain.size();
                lines += chain.stream().filter(seal -> !seal.removed).mapToLong(Seal::lines).sum();
            }
            Report report = new Report(clock.instant(), seals, lines, findings);
            keep(all, municipality, report);
            return report;
        });
    }

    private static List<Seal> chain(JdbcClient all, MunicipalityCode municipality, Log log) {
        return all.sql("select number, day, lines, previous, hash, removed_at is not null as removed from privacy.seal where municipality = ? and log = ? order by number")
                .params(municipality.value(), log.name())
                .query((row, _) -> new Seal(row.getLong("number"), row.getObject("day", LocalDate.class), row.getInt("lines"), row.getBytes("previous"), row.getBytes("hash"),
                        row.getBoolean("removed")))
                .list();
    }

    private static List<String> findingsIn(JdbcClient all, MunicipalityCode municipality, Log log, List<Seal> chain) {
        List<String> findings = new ArrayList<>();
        byte[] previous = Sealing.BEGINNING;
        long expected = 1;
        for (Seal seal : chain) {
            if (seal.number != expected || !Arrays.equals(seal.previous, previous)) {
                findings.add(log + " " + seal.number + " chain");
            }
            if (!seal.removed && !Arrays.equals(seal.hash, hashOf(all, municipality, log, seal))) {
                findings.add(log + " " + seal.number + " lines");
            }
            previous = seal.hash;
            expected = seal.number + 1;
        }
        all.sql("""
                        select distinct l.seal from %s l left join privacy.seal s on s.municipality = l.municipality and s.log = ? and s.number = l.seal
                         where l.municipality = ? and l.seal is not null and (s.number is null or s.removed_at is not null) order by 1
                        """.formatted(log.table()))
                .params(log.name(), municipality.value())
                .query(Long.class)
                .list()
                .forEach(number -> findings.add(log + " " + number + " stray"));
        return findings;
    }

    private static byte[] hashOf(JdbcClient all, MunicipalityCode municipality, Log log, Seal seal) {
        List<byte[]> lines = all.sql("select %s as digest from %s l where l.municipality = ? and l.seal = ? order by l.id".formatted(log.digest(), log.table()))
                .params(municipality.value(), seal.number)
                .query((row, _) -> row.getBytes("digest"))
                .list();
        return Sealing.hash(seal.previous, municipality.value(), log, seal.number, seal.day, lines);
    }

    private void keep(JdbcClient all, MunicipalityCode municipality, Report report) {
        all.sql("insert into privacy.seal_check (municipality, id, checked_at, seals, lines, findings) values (?, ?, ?, ?, ?, ?)")
                .params(municipality.value(), identifiers.next(), report.at.atOffset(ZoneOffset.UTC), report.seals, report.lines, report.findings.toArray(String[]::new))
                .update();
        if (!report.isFine()) {
            LOG.error("The log of {} was tampered with: {}", municipality, report.findings);
        }
    }

    private record Seal(long number, LocalDate day, int lines, byte[] previous, byte[] hash, boolean removed) {}
}
