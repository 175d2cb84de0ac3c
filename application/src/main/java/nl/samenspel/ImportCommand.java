package nl.samenspel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.figures.FigureImport;
import nl.samenspel.figures.FigureReport;
import nl.samenspel.operations.Installation;
import nl.samenspel.operations.StartOptions;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.BoundaryImport;
import nl.samenspel.places.BoundaryReport;
import nl.samenspel.places.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a file into the database, beside the running program or without it, and says what was done. Pages show it within some seconds. */
final class ImportCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int NAMED = 8;

    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** What is to be said, and whether something was taken in. */
    private record Answer(boolean done, List<Reason> lines) {}

    /** Does it; answers the status to end with. */
    int run(List<String> words, Map<String, String> environment) {
        return switch (ImportOptions.read(words)) {
            case ImportOptions.Refused(Reason reason) -> {
                err.println(reason.in(ImportOptions.language(words)));
                yield NOT_UNDERSTOOD;
            }
            case ImportOptions.Understood(ImportOptions options) -> run(options, environment.getOrDefault("SAMENSPEL_DATABASE_URL", "").strip());
        };
    }

    private int run(ImportOptions options, String databaseUrl) {
        if (!Files.isReadable(options.file()) || Files.isDirectory(options.file())) {
            return refuse(options.language(), Reason.of("Het bestand %s is er niet, of mag niet gelezen worden.", "The file %s is not there, or may not be read.", options.file()));
        }
        return switch (Installation.openForCommand(new StartOptions(0, options.data(), true, databaseUrl), out::println)) {
            case Installation.Refused refused -> refuse(options.language(), new Reason(refused.reason(), refused.reason()));
            case Installation.Opened(Installation installation) -> {
                try (installation) {
                    yield switch (installation.work(options.municipality(), jdbc -> take(options, jdbc))) {
                        case Installation.Done<Answer>(Answer answer) -> say(options.language(), answer);
                        case Installation.Undone<Answer>(String reason) -> refuse(options.language(), new Reason(reason, reason));
                    };
                }
            }
        };
    }

    private static Answer take(ImportOptions options, JdbcClient jdbc) {
        if (jdbc.sql("select 1 from places.municipality where code = ?").param(options.municipality().value()).query(Integer.class).optional().isEmpty()) {
            return new Answer(false, List.of(Reason.of("De gemeente %s staat niet in deze installatie.", "Municipality %s is not in this installation.", options.municipality())));
        }
        try {
            return switch (options.subject()) {
                case GEO -> boundaries(options, jdbc);
                case FIGURES -> figures(FigureImport.into(jdbc).take(Files.readAllBytes(options.file()), options.year(), options.source()));
            };
        } catch (IOException unreadable) {
            return new Answer(false, List.of(Reason.of("Het bestand is niet te lezen: %s.", "The file cannot be read: %s.", unreadable.getMessage())));
        }
    }

    private static Answer boundaries(ImportOptions options, JdbcClient jdbc) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(options.file()))) {
            return boundaries(BoundaryImport.into(jdbc).take(file, options.level(), options.source(), options.year()));
        }
    }

    private static Answer boundaries(BoundaryReport report) {
        return switch (report) {
            case BoundaryReport.Refused(List<BoundaryReport.Problem> problems) -> refused(problems.stream().map(problem -> numbered("Nummer", "Feature", problem.feature(), problem.reason())).toList());
            case BoundaryReport.TakenIn(AreaLevel level, int areas, int fresh, int elsewhere, List<String> without) -> new Answer(true, Stream.of(
                    Reason.of("De grenzen van %d %s zijn ingelezen; %d daarvan waren nieuw.", "Took in the boundaries of %d areas (%s); %d of them were new.", areas, level == AreaLevel.DISTRICT ? "wijken" : "buurten", fresh),
                    elsewhere == 0 ? null : Reason.of("%d vormen zijn water of van een andere gemeente; die zijn overgeslagen.", "%d features are water or of another municipality; they were left out.", elsewhere),
                    without.isEmpty() ? null : Reason.of("Deze staan niet in het bestand en hebben nu geen grens: %s.", "These are not in the file and have no boundary now: %s.", few(without)))
                    .filter(Objects::nonNull).toList());
        };
    }

    private static Answer figures(FigureReport report) {
        return switch (report) {
            case FigureReport.Refused(List<FigureReport.Problem> problems) -> refused(problems.stream().map(problem -> numbered("Regel", "Line", problem.line(), problem.reason())).toList());
            case FigureReport.TakenIn taken -> new Answer(true, Stream.of(
                    Reason.of("%d cijfers zijn ingelezen: %d soorten, van %d gebieden; %d ontbreken in de bron.", "Took in %d figures: %d kinds, of %d areas; %d are missing at the source.",
                            taken.figures(), taken.indicators(), taken.areas(), taken.missing()),
                    taken.origin() == 0 ? null : Reason.of("%d kolommen over herkomst zijn niet opgenomen.", "%d columns about origin were not taken in.", taken.origin()),
                    taken.elsewhere() == 0 ? null : Reason.of("%d regels zijn van een andere gemeente; die zijn overgeslagen.", "%d rows are of another municipality; they were left out.", taken.elsewhere()),
                    taken.unknown().isEmpty() ? null : Reason.of("Deze gebieden kennen wij nog niet; lees eerst hun grenzen in: %s.", "These areas are not known yet; take in their boundaries first: %s.", few(taken.unknown())))
                    .filter(Objects::nonNull).toList());
        };
    }

    private static Answer refused(List<Reason> problems) {
        return new Answer(false, Stream.concat(problems.stream(), Stream.of(Reason.of("Er is niets veranderd.", "Nothing was changed."))).toList());
    }

    private static Reason numbered(String dutch, String english, long number, Reason reason) {
        return number == 0 ? reason : new Reason(dutch + " " + number + ": " + reason.dutch(), english + " " + number + ": " + reason.english());
    }

    private static String few(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? ", … (" + names.size() + ")" : "");
    }

    private int say(Locale language, Answer answer) {
        answer.lines().forEach(line -> (answer.done() ? out : err).println(line.in(language)));
        return answer.done() ? DONE : REFUSED;
    }

    private int refuse(Locale language, Reason reason) {
        err.println(reason.in(language));
        return REFUSED;
    }
}
