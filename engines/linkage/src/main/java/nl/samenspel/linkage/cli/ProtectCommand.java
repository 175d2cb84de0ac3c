package nl.samenspel.linkage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.samenspel.linkage.agreement.Protection.Method;
import nl.samenspel.linkage.disclosure.Audit;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Pattern;
import nl.samenspel.linkage.disclosure.PrimaryRule;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Rounding;
import nl.samenspel.linkage.disclosure.Suppression;
import nl.samenspel.linkage.disclosure.Suppression.Effort;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.language.Texts;
import nl.samenspel.linkage.tabular.Assembly;
import nl.samenspel.linkage.tabular.Assembly.Assembled;
import nl.samenspel.linkage.tabular.Assembly.Cost;
import nl.samenspel.linkage.tabular.Assembly.Knowledge;
import nl.samenspel.linkage.tabular.DisturbedTable;
import nl.samenspel.linkage.tabular.ProtectedTable;
import nl.samenspel.linkage.tabular.TableFile;
import nl.samenspel.linkage.tabular.TableReader;

/** {@code factlab protect TABLE.csv …}: protects tables that are published together, and shows what an attacker would find. */
final class ProtectCommand {

    private static final Set<String> OPTIONS = Set.of("value", "total", "hierarchy", "encoding", "minimum", "dominance",
            "percent", "prior-posterior", "level", "width", "known", "cost", "method", "effort", "base", "epsilon", "deviation",
            "variance", "seed", "to");

    private final PrintStream out;
    private final Texts texts;

    ProtectCommand(PrintStream out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    int run(List<String> words) throws IOException, Refused {
        Line line = Line.read(words, OPTIONS, Set.of("zeros-may-hide", "json", "audit-only"));
        if (line.files().isEmpty()) {
            throw Problem.of("misuse.needed", "TABLE.csv").refused();
        }
        TableReader.Options reading = new TableReader.Options(line.value("value").orElse(""), line.value("total").orElse(""),
                line.pairs("hierarchy"), encoding(line));
        List<TableFile> tables = new ArrayList<>();
        for (String file : line.files()) {
            tables.add(TableReader.read(Path.of(file), reading));
        }
        Need manual = new Need(line.number("level", 1), line.number("level", 1), line.number("width", 0));
        Knowledge knowledge = new Knowledge(line.number("known", Double.POSITIVE_INFINITY),
                line.switches().contains("zeros-may-hide"), line.choice("cost", Cost.class, Cost.VALUE), manual);
        Assembled assembled = Assembly.of(tables, rules(line), knowledge);
        return switch (line.choice("method", Method.class, Method.SUPPRESSION)) {
            case SUPPRESSION -> suppress(line, tables, assembled);
            case ROUNDING -> round(line, tables, assembled);
            case CELL_KEY -> disturb(line, tables, assembled, DisturbedTable.byCellKey((int) line.number("deviation", 5),
                    line.number("variance", 2), line.value("seed").orElse("")));
            case DIFFERENTIAL_PRIVACY -> {
                double epsilon = line.number("epsilon", 1);
                if (!(epsilon > 0)) {
                    throw Problem.of("misuse.number", "--epsilon", epsilon).refused();
                }
                yield disturb(line, tables, assembled, DisturbedTable.differentially(epsilon / tables.size(),
                        line.value("seed").isPresent() ? new SplittableRandom((long) line.number("seed", 0))
                                : new java.security.SecureRandom()));
            }
        };
    }

    static Charset encoding(Line line) throws Refused {
        String name = line.value("encoding").orElse("UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException _) {
            throw Problem.of("misuse.choice", "--encoding", name, "UTF-8, windows-1252").refused();
        }
    }

    private static List<PrimaryRule> rules(Line line) throws Refused {
        List<PrimaryRule> rules = new ArrayList<>();
        if (line.value("dominance").isPresent()) {
            double[] pair = pair(line, "dominance");
            rules.add(new PrimaryRule.Dominance((int) pair[0], pair[1]));
        }
        if (line.value("percent").isPresent()) {
            rules.add(new PrimaryRule.Percent(line.number("percent", 0)));
        }
        if (line.value("prior-posterior").isPresent()) {
            double[] pair = pair(line, "prior-posterior");
            rules.add(new PrimaryRule.PriorPosterior(pair[0], pair[1]));
        }
        if (rules.isEmpty() || line.value("minimum").isPresent()) {
            rules.add(new PrimaryRule.Minimum((int) line.number("minimum", 10), line.number("level", 1), line.number("width", 0)));
        }
        return rules;
    }

    private static double[] pair(Line line, String name) throws Refused {
        String[] parts = line.value(name).orElse("").split(",");
        try {
            double[] pair = {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
            if (pair[0] > 0 && pair[1] > 0) {
                return pair;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            // Told below.
        }
        throw Problem.of("misuse.twoNumbers", "--" + name, line.value(name).orElse("")).refused();
    }

    private int suppress(Line line, List<TableFile> tables, Assembled assembled) throws IOException, Refused {
        Publication publication = assembled.publication();
        Pattern pattern = line.switches().contains("audit-only")
                ? new Pattern(publication.with(Role.SENSITIVE), publication.cost(publication.with(Role.SENSITIVE)), false, List.of())
                : Suppression.find(publication, line.choice("effort", Effort.class, Effort.AUTOMATIC));
        Audit audit = Audit.of(publication, pattern.suppressed());
        ProtectReport report = new ProtectReport(publication, pattern, audit, texts);
        out.print(line.switches().contains("json") ? report.json() : report.text());
        write(line, tables, assembled, (place, value) -> pattern.suppressed().get(place) ? "." : ProtectedTable.number(value));
        return audit.passes() && pattern.unprotected().isEmpty() ? 0 : 3;
    }

    private int round(Line line, List<TableFile> tables, Assembled assembled) throws IOException, Refused {
        int base = (int) line.number("base", 5);
        if (base < 3 || base % 2 == 0) {
            throw Problem.of("misuse.base", base).refused();
        }
        Rounding rounding = new Rounding(base);
        Audit audit = rounding.audit(assembled.publication());
        out.println(texts.text("protect.rounded", base));
        out.print(ProtectReport.findings(audit, texts));
        out.println(texts.text(audit.passes() ? "protect.passes" : "protect.fails", audit.leaks().size()));
        write(line, tables, assembled, (_, value) -> ProtectedTable.number(rounding.of(value)));
        return audit.passes() ? 0 : 3;
    }

    private int disturb(Line line, List<TableFile> tables, Assembled assembled, DisturbedTable noise) throws IOException {
        out.println(texts.text("protect.disturbed." + noise.method()));
        var changed = noise.apply(tables, assembled);
        write(line, tables, assembled, (place, _) -> ProtectedTable.number(changed.get(place)));
        return 0;
    }

    private void write(Line line, List<TableFile> tables, Assembled assembled, ProtectedTable.Shown shown) throws IOException {
        for (TableFile table : tables) {
            String csv = ProtectedTable.csv(table, assembled, shown);
            if (line.value("to").isPresent()) {
                Path folder = Files.createDirectories(Path.of(line.value("to").get()));
                Path file = folder.resolve(table.name());
                Files.writeString(file, csv, StandardCharsets.UTF_8);
                out.println(texts.text("written", file.toString()));
            } else if (!line.switches().contains("json")) {
                out.println();
                out.print(csv);
            }
        }
    }
}
