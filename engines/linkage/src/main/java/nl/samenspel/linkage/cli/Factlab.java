package nl.samenspel.linkage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.language.Texts;

/**
 * {@code samenspel factlab agree | key | prepare | blind | evaluate | link | protect | verify}. Exit status 0 when it was done, 1 when what was
 * handed in cannot be used, 2 when the command was not understood, 3 when a check did not pass.
 */
public final class Factlab {

    private final PrintStream out;
    private final PrintStream errors;

    Factlab(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Factlab(out, errors).run(List.of(arguments)));
    }

    int run(List<String> words) {
        Locale language = Line.language(words);
        Texts texts = Texts.in(language);
        if (words.isEmpty() || words.contains("--help")) {
            out.println(texts.text("usage"));
            return words.isEmpty() ? 2 : 0;
        }
        try {
            return command(words.getFirst(), words.subList(1, words.size()), texts);
        } catch (Refused refused) {
            refused.problems().stream().limit(50).forEach(problem -> errors.println(problem.sentence(language)));
            if (refused.problems().size() > 50) {
                errors.println(texts.text("more", refused.problems().size() - 50));
            }
            return refused.problems().getFirst().key().startsWith("misuse") ? 2 : 1;
        } catch (FileSystemException broken) {
            errors.println(Problem.of("file.failed", broken.getClass().getSimpleName()).in(String.valueOf(broken.getFile()))
                    .sentence(language));
            return 1;
        } catch (IOException | GeneralSecurityException broken) {
            errors.println(Problem.of("failed", String.valueOf(broken.getMessage())).sentence(language));
            return 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int command(String name, List<String> words, Texts texts)
            throws IOException, Refused, GeneralSecurityException, InterruptedException {
        SessionCommands session = new SessionCommands(out, errors, texts, Clock.systemUTC());
        return switch (name) {
            case "agree" -> session.agree(words);
            case "key" -> session.key(words);
            case "prepare" -> session.prepare(words);
            case "blind" -> session.blind(words);
            case "evaluate" -> session.evaluate(words);
            case "link" -> session.link(words);
            case "verify" -> session.verify(words);
            case "protect" -> new ProtectCommand(out, texts).run(words);
            default -> throw Problem.of("misuse.command", name).refused();
        };
    }
}
