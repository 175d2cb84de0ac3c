package nl.samenspel.detection.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import nl.samenspel.detection.language.Texts;

/**
 * {@code samenspel detect scan|series|personal|alike}. Exit status 0 when there is an answer, 1 when the files cannot be counted with, 2
 * when the command was not understood.
 */
public final class Detect {

    private final PrintStream out;
    private final PrintStream errors;

    Detect(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Detect(out, errors).run(List.of(arguments)));
    }

    int run(List<String> words) {
        Locale language = Words.language(words);
        Texts texts = Texts.in(language);
        if (words.isEmpty() || words.contains("--help")) {
            out.println(texts.text("usage"));
            return words.isEmpty() ? 2 : 0;
        }
        try {
            return command(words.getFirst(), words.subList(1, words.size()), language);
        } catch (Misuse misuse) {
            errors.println(misuse.reason(language));
            errors.println(texts.text("misuse.help"));
            return 2;
        } catch (IOException | IllegalArgumentException unreadable) {
            errors.println(texts.text("file.unreadable", String.valueOf(unreadable.getMessage())));
            return 1;
        }
    }

    private int command(String name, List<String> rest, Locale language) throws Misuse, IOException {
        return switch (name) {
            case "scan" -> new ScanCommand(out, errors, language).run(rest);
            case "series" -> new SeriesCommand(out, errors, language).run(rest);
            case "personal" -> new PersonalCommand(out, language).run(rest);
            case "alike" -> new AlikeCommand(out, language).run(rest);
            default -> throw new Misuse("command", name);
        };
    }
}
