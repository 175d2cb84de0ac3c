package nl.samenspel.matching.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.samenspel.matching.ride.cli.Ride;
import nl.samenspel.matching.ring.cli.Ring;

/**
 * {@code samenspel match suggest|assign|chains|ring|ride …}. Exit status 0 when it was done, 1 when a file cannot be used, 2 when the
 * command was not understood.
 */
public final class Match {

    private Match() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, errors));
    }

    static int run(List<String> words, PrintStream out, PrintStream errors) {
        Texts texts = Texts.asked(words);
        String command = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (command) {
            case "suggest" -> new SuggestCommand(texts, out).run(rest, errors);
            case "assign" -> new AssignCommand(texts, out).run(rest, errors);
            case "chains" -> new ChainsCommand(texts, out).run(rest, errors);
            case "ring" -> Ring.run(rest, out, errors);
            case "ride" -> Ride.run(rest, out, errors);
            case "--help", "help" -> {
                out.println(texts.text("usage"));
                yield 0;
            }
            default -> {
                errors.println(command.isEmpty() ? texts.text("usage") : texts.text("misuse.command", command));
                yield 2;
            }
        };
    }
}
