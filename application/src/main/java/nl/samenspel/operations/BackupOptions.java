package nl.samenspel.operations;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What whoever makes or puts back a backup asked for.
 *
 * @param restore whether it is put back; otherwise made
 * @param file the backup
 * @param data folder of the embedded database and the uploads
 * @param databaseUrl of an external PostgreSQL, or empty for the embedded one
 * @param passphrase the words that lock the keys, or empty
 * @param alsoExpired whether a backup is put back that should have been thrown away
 */
record BackupOptions(boolean restore, Path file, Path data, String databaseUrl, String passphrase, boolean alsoExpired) {

    /** Either the options, or why the words on the command line cannot be understood. */
    sealed interface Reading {}

    /** The words were understood. */
    record Understood(BackupOptions options) implements Reading {}

    /** The words were not understood; the reason is a sentence in Dutch and English. */
    record Refused(String reason) implements Reading {}

    /** Reads {@code backup FILE} or {@code restore FILE} with their options. */
    static Reading read(List<String> words, Map<String, String> environment) {
        Deque<String> rest = new ArrayDeque<>(words);
        String command = rest.pop();
        boolean restore = command.equals("restore");
        Path file = null;
        Path data = Path.of("data");
        boolean alsoExpired = false;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.equals("--data") && !rest.isEmpty()) {
                data = Path.of(rest.pop());
            } else if (word.equals("--expired") && restore) {
                alsoExpired = true;
            } else if (file == null && !word.startsWith("--") && !word.isBlank()) {
                file = Path.of(word);
            } else {
                return new Refused("'%s' begrijp ik niet. Zo wel: ./samenspel %s BESTAND [--data MAP]. / I do not understand '%s'; say: ./samenspel %s FILE [--data DIR]."
                        .formatted(word, command, word, command));
            }
        }
        if (file == null) {
            return new Refused("Zeg ook welk bestand: ./samenspel %s BESTAND. / Say which file: ./samenspel %s FILE.".formatted(command, command));
        }
        return new Understood(new BackupOptions(restore, file.toAbsolutePath(), data.toAbsolutePath().normalize(),
                environment.getOrDefault("SAMENSPEL_DATABASE_URL", "").strip(), environment.getOrDefault("SAMENSPEL_BACKUP_PASSPHRASE", "").strip(), alsoExpired));
    }

    Path uploads() {
        return data.resolve("uploads");
    }

    /** Never in a log line: the passphrase opens the keys, the address holds a password. */
    @Override
    public String toString() {
        return "BackupOptions[" + file + "]";
    }
}
