package nl.samenspel.bench.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;

/**
 * The command that starts the program, with {@code {data}} and {@code {port}} still open: the launcher of this
 * checkout, or any other command to compare with.
 */
public record StartCommand(List<String> words) {

    /** The option by which a subject lets its user choose the command. */
    public static final Option OPTION = Option.words("command", "", new Text(
            "ander startcommando, met {data} en {port} erin; tussen '…' mag een spatie staan",
            "another command to start with, {data} and {port} in it; spaces may stand within '…'"));

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    public StartCommand {
        words = List.copyOf(words);
    }

    public static StartCommand of(Run run) {
        String given = run.words(OPTION.name());
        return given.isBlank()
                ? new StartCommand(List.of(run.home().resolve("samenspel").toString(), "start", "--data", "{data}", "--port", "{port}"))
                : new StartCommand(parts(given));
    }

    private static List<String> parts(String command) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            parts.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return parts;
    }

    /** The same command with a word more. */
    public StartCommand with(String word) {
        return new StartCommand(Stream.concat(words.stream(), Stream.of(word)).toList());
    }

    /** Why this command cannot be run, when that is plain beforehand. */
    public Optional<Text> complaint() {
        Path program = Path.of(words.getFirst());
        if (!program.isAbsolute() || Files.isExecutable(program)) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                program + " is er niet of mag niet uitgevoerd worden. Noem een ander commando met --command.",
                program + " is not there or may not be executed. Name another command with --command."));
    }

    List<String> filledIn(Path data, int port) {
        return words.stream()
                .map(word -> word.replace("{data}", data.toString()).replace("{port}", Integer.toString(port)))
                .toList();
    }
}
