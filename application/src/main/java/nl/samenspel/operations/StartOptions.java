package nl.samenspel.operations;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What whoever starts the program asked for: on the command line, and the database by the one setting {@code SAMENSPEL_DATABASE_URL}.
 *
 * @param port on which pages are served, 1–65535
 * @param data folder of the embedded database and everything else that is kept
 * @param empty without the demo municipality
 * @param databaseUrl of an external PostgreSQL, or empty for the embedded one
 */
public record StartOptions(int port, Path data, boolean empty, String databaseUrl) {

    /** Either the options, or why the words on the command line cannot be understood. */
    public sealed interface Reading {}

    /** The words were understood. */
    public record Understood(StartOptions options) implements Reading {}

    /** The words were not understood; the reason is a sentence in Dutch and English. */
    public record Refused(String reason) implements Reading {}

    /** Reads the words of the command line; the environment supplies the external database. */
    public static Reading read(List<String> words, Map<String, String> environment) {
        int port = 8080;
        Path data = Path.of("data");
        boolean empty = false;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--empty" -> empty = true;
                case "--port" -> {
                    if (rest.isEmpty() || !rest.peek().matches("[0-9]{1,5}") || Integer.parseInt(rest.peek()) < 1 || Integer.parseInt(rest.peek()) > 65_535) {
                        return new Refused("Zet achter --port een getal van 1 tot en met 65535. / Give a number from 1 to 65535 after --port.");
                    }
                    port = Integer.parseInt(rest.pop());
                }
                case "--data" -> {
                    if (rest.isEmpty() || rest.peek().isBlank()) {
                        return new Refused("Zet achter --data de naam van een map. / Give a folder after --data.");
                    }
                    data = Path.of(rest.pop());
                }
                default -> {
                    return new Refused("'%s' kent 'start' niet; wel: --port, --data, --empty. / Unknown option '%s'.".formatted(word, word));
                }
            }
        }
        String url = environment.getOrDefault("SAMENSPEL_DATABASE_URL", "").strip();
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            return new Refused("SAMENSPEL_DATABASE_URL begint met jdbc:postgresql:// . / SAMENSPEL_DATABASE_URL starts with jdbc:postgresql:// .");
        }
        if (!url.isEmpty() && !empty) {
            return new Refused("De demogemeente draait alleen op de ingebouwde database. Start met --empty. "
                    + "/ The demo municipality only runs on the embedded database. Start with --empty.");
        }
        return new Understood(new StartOptions(port, data.toAbsolutePath().normalize(), empty, url));
    }
}
