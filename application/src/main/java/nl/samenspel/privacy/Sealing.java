package nl.samenspel.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a seal on the lines of the logs that were committed since the last one: per municipality and day, each seal upon the one before it. Whoever changes, adds or takes away a
 * line afterwards breaks a seal. The last sum also goes to the program's own log, so that who keeps that elsewhere can tell even a rewritten chain from the real one.
 */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int AT_ONCE = 20_000;
    static final byte[] BEGINNING = new byte[32];

    private final Maintenance maintenance;
    private final Clock clock;

    Sealing(Maintenance maintenance, Clock clock) {
        this.maintenance = maintenance;
        this.clock = clock;
    }

    /** Seals everything that is committed and lies in no seal yet. How many lines that were. */
    int seal() {
        int lines = 0;
        for (Log log : Log.values()) {
            int sealed;
            do {
                sealed = maintenance.call(jdbc -> sealSome(jdbc, log));
                lines += sealed;
            } while (sealed == AT_ONCE);
        }
        return lines;
    }

    private int sealSome(JdbcClient jdbc, Log log) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('samenspel seals'))").query((_, _) -> "").single();
        Map<Group, List<Line>> groups = new LinkedHashMap<>();
        List<Line> open = jdbc.sql("select l.municipality, %s as day, l.id, %s as digest from %s l where l.seal is null order by l.municipality, day, l.id limit %d"
                        .formatted(log.day(), log.digest(), log.table(), AT_ONCE))
                .query((row, _) -> new Line(new Group(row.getString("municipality"), row.getObject("day", LocalDate.class)), row.getObject("id", UUID.class), row.getBytes("digest")))
                .list();
        open.forEach(line -> groups.computeIfAbsent(line.group, _ -> new ArrayList<>()).add(line));
        groups.forEach((group, lines) -> seal(jdbc, log, group, lines));
        return open.size();
    }

    private void seal(JdbcClient jdbc, Log log, Group group, List<Line> lines) {
        Last last = jdbc.sql("select number, hash from privacy.seal where municipality = ? and log = ? order by number desc limit 1")
                .params(group.municipality, log.name())
                .query((row, _) -> new Last(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(new Last(0, BEGINNING));
        long number = last.number + 1;
        byte[] hash = hash(last.hash, group.municipality, log, number, group.day, lines.stream().map(Line::digest).toList());
        jdbc.sql("insert into privacy.seal (municipality, log, number, day, lines, previous, hash, sealed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(group.municipality, log.name(), number, group.day, lines.size(), last.hash, hash, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update " + log.table() + " set seal = ? where id = any (?)").params(number, lines.stream().map(Line::id).toArray(UUID[]::new)).update();
        LOG.info("Sealed {} {} {} number {}: {} lines, {}", group.municipality, log, group.day, number, lines.size(), HexFormat.of().formatHex(hash));
    }

    /** SHA-256 over the seal before, what this seal says of itself, and its lines in the order of their identifiers. */
    static byte[] hash(byte[] previous, String municipality, Log log, long number, LocalDate day, List<byte[]> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update((municipality + " " + log + " " + number + " " + day + " " + lines.size()).getBytes(StandardCharsets.UTF_8));
            lines.forEach(line -> digest.update(ByteBuffer.wrap(line)));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private record Group(String municipality, LocalDate day) {}

    private record Line(Group group, UUID id, byte[] digest) {}

    private record Last(long number, byte[] hash) {}
}
