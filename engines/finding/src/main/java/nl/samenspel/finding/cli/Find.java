package nl.samenspel.finding.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenspel.finding.Answer;
import nl.samenspel.finding.Change;
import nl.samenspel.finding.Index;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.entries.EntryFile;

/**
 * {@code samenspel find FILE.csv WORDS…} searches a list of entries, {@code samenspel find themes [FILE.csv]} checks themes or prints those of the program. Exit status 0
 * when it was done (also when nothing was found), 1 when the file is no good, 2 when the command was not understood.
 */
public final class Find {

    private static final int SHOWN = 10;

    private final PrintStream out;
    private final PrintStream errors;
    private final Clock clock;

    Find(PrintStream out, PrintStream errors, Clock clock) {
        this.out = out;
        this.errors = errors;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Find(out, errors, Clock.systemUTC()).run(List.of(arguments)));
    }

    int run(List<String> words) {
        Texts texts = new Texts(Request.language(words));
        try {
            return switch (Request.read(words)) {
                case Request.Misunderstood(String key, List<String> details) -> refuse(2, texts.text(key, details.toArray()), texts.text("usage"));
                case Request.Search search -> search(search, texts);
                case Request.Themes themes -> themes(themes, texts);
            };
        } catch (CharacterCodingException otherLetters) {
            return refuse(1, texts.text("file.encoding"));
        } catch (InvalidPathException | IOException unreadable) {
            return refuse(1, texts.text("file.unreadable", Optional.ofNullable(unreadable.getMessage()).orElse("")));
        }
    }

    private int refuse(int status, String... sentences) {
        for (String sentence : sentences) {
            errors.println(sentence);
        }
        return status;
    }

    private int search(Request.Search request, Texts texts) throws IOException {
        return switch (EntryFile.read(Path.of(request.file()))) {
            case EntryFile.Reading.NoColumns(List<String> missing) -> refuse(1, texts.text("file.columns", String.join(", ", missing)));
            case EntryFile.Reading.Unclosed(int line) -> refuse(1, texts.text("file.unclosed", line));
            case EntryFile.Reading.Read(EntryFile file) -> search(request, file, texts);
        };
    }

    private int search(Request.Search request, EntryFile file, Texts texts) throws IOException {
        if (!file.skipped().isEmpty()) {
            errors.println(texts.text("file.skipped", file.skipped().size(), String.join(", ", file.skipped().stream().limit(20).map(String::valueOf).toList())));
        }
        try (TemporaryFolder folder = TemporaryFolder.make();
                Index index = Index.make(folder.path(), Taxonomy.standard(), file.surroundings(), clock)) {
            index.apply(file.entries().stream().<Change>map(Change.Put::new).toList());
            index.refresh();
            Answer answer = index.find(Question.of(request.words(), clock.instant()).page(0, SHOWN));
            new Report(texts, Taxonomy.standard(), file.surroundings()).print(answer, request.explain(), out);
        }
        return 0;
    }

    private int themes(Request.Themes request, Texts texts) throws IOException {
        if (request.file().isEmpty()) {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            Taxonomy.standard().write(writer);
            writer.flush();
            return 0;
        }
        try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(Path.of(request.file().get())), StandardCharsets.UTF_8.newDecoder())) {
            return switch (Taxonomy.read(reader)) {
                case Taxonomy.Reading.Read(Taxonomy taxonomy) -> approve(taxonomy, texts);
                case Taxonomy.Reading.Unreadable(List<Taxonomy.Reading.Problem> problems) -> refuse(1, problems.stream()
                        .map(problem -> texts.text("themes.problem", problem.line(), texts.isEnglish() ? problem.english() : problem.dutch())).toArray(String[]::new));
            };
        }
    }

    private int approve(Taxonomy taxonomy, Texts texts) {
        out.println(texts.text("themes.good", taxonomy.themes().size(), taxonomy.themes().stream().mapToInt(theme -> theme.synonyms().size()).sum(), taxonomy.version()));
        taxonomy.vague().forEach(vague -> out.println(texts.text("themes.vague", vague.theme(), vague.synonym(), vague.word())));
        return 0;
    }
}
