package nl.samenspel.operations.backup;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format of the file; another number is another way of reading
 * @param made the moment of the snapshot: everything committed by then is in it, and nothing later
 * @param keepUntil when it must be thrown away: who was forgotten since must not live on in it
 * @param versions the last migration of each module
 * @param tables in the order in which their rows fit in
 * @param files what people uploaded
 */
public record Manifest(int format, Instant made, Instant keepUntil, Map<String, String> versions, List<Content> tables, List<Content> files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    /** As long as erased people and ended votes may live on in a copy that somebody keeps elsewhere; stated on the privacy page's side in docs/operations.md. */
    static final Period KEPT = Period.ofDays(30);

    private static final JsonMapper JSON = new JsonMapper();

    public Manifest {
        versions = Map.copyOf(versions);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /**
     * One part of the file.
     *
     * @param name of the table with its schema, or of the file below the uploads
     * @param columns of the table, with commas between; empty for a file
     * @param size rows of a table, bytes of a file
     * @param sha256 of its content, in hexadecimal digits
     */
    public record Content(String name, String columns, long size, String sha256) {}

    static Manifest of(Instant made, Map<String, String> versions, List<Content> tables, List<Content> files) {
        return new Manifest(FORMAT, made, made.atZone(ZoneOffset.UTC).plus(KEPT).toInstant(), versions, tables, files);
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) throws BackupRefused {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest.format != FORMAT) {
                throw new BackupRefused("Deze back-up heeft een vorm die dit programma niet kent (%d). Gebruik een nieuwere Samenspel. / This backup has a form this program does not know; use a newer Samenspel."
                        .formatted(manifest.format));
            }
            return manifest;
        } catch (JacksonException | NullPointerException unreadable) {
            throw BackupRefused.broken(NAME);
        }
    }
}
