package nl.samenspel.allocation.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.SharedOutcome;
import nl.samenspel.allocation.Shares;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.cli.CommandLine.Misuse;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.explain.Explainer;
import nl.samenspel.allocation.explain.Explanation;
import nl.samenspel.allocation.language.Texts;
import nl.samenspel.allocation.pabulib.Finding;
import nl.samenspel.allocation.pabulib.PabulibReader;
import nl.samenspel.allocation.pabulib.Reading;

/**
 * {@code samenspel allocate FILE.pb}: counts an election from a file and says who gets the money. Exit status 0 when it was
 * counted, 1 when the file cannot be counted, 2 when the command was not understood.
 */
public final class Allocate {

    /** Up to so many marks on all ballots together the search for more votes is part of every explanation. */
    private static final long QUICKLY_SEARCHED = 20_000;

    private final PrintStream out;
    private final PrintStream errors;

    Allocate(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Allocate(out, errors).run(List.of(arguments)));
    }

    int run(List<String> words) {
        Locale language = CommandLine.language(words);
        Texts texts = Texts.in(language);
        if (words.isEmpty() || words.contains("--help")) {
            out.println(texts.text("usage"));
            return words.isEmpty() ? 2 : 0;
        }
        try {
            Request request = CommandLine.read(words);
            return read(request, texts);
        } catch (Misuse misuse) {
            errors.println(misuse.reason(language));
            errors.println(texts.text("misuse.help"));
            return 2;
        }
    }

    private int read(Request request, Texts texts) throws Misuse {
        Path file = Path.of(request.file());
        if (!Files.isRegularFile(file)) {
            errors.println(texts.text("file.missing", request.file()));
            return 1;
        }
        Reading reading;
        try {
            reading = PabulibReader.read(file);
        } catch (IOException _) {
            errors.println(texts.text("file.unreadable", request.file()));
            return 1;
        }
        return switch (reading) {
            case Reading.Unreadable unreadable -> refuse(unreadable.faults(), request);
            case Reading.Readable readable when request.strict() && !readable.remarks().isEmpty() ->
                    refuse(readable.remarks(), request);
            case Reading.Readable readable -> count(readable, request, texts);
        };
    }

    private int refuse(List<Finding> findings, Request request) {
        errors.println(Texts.in(request.language()).text("file.refused", request.file(), findings.size()));
        findings.forEach(finding -> errors.println("  " + finding.sentence(request.language())));
        return 1;
    }

    private int count(Reading.Readable readable, Request request, Texts texts) throws Misuse {
        readable.remarks().forEach(remark -> errors.println(texts.text("remark", remark.sentence(request.language()))));
        Election election = readable.election();
        Settings settings = new Settings(election, request.choices());
        Rule rule = settings.rule();
        TieOrder ties = settings.ties();
        if (settings.fileHasMoreConditions()) {
            errors.println(texts.text("remark", texts.text("rule.moreConditions", election.meta().get("rule"))));
        }
        Optional<Shares> shares = settings.shares();
        if (shares.isPresent()) {
            SharedOutcome outcome = new Allocator(election).allocate(shares.get(), rule, ties);
            outcome.parts().forEach((group, part) -> {
                if (!request.json()) {
                    out.println(texts.text("part", group));
                }
                report(new Allocator(part.election()), part, ties, request, group);
            });
        } else {
            Allocator allocator = new Allocator(election);
            report(allocator, allocator.allocate(rule, ties), ties, request, "");
        }
        return 0;
    }

    private void report(Allocator allocator, Outcome outcome, TieOrder ties, Request request, String group) {
        boolean searching = request.moreVotes() || marks(outcome.election()) <= QUICKLY_SEARCHED;
        List<Explanation> explanations = request.explain() || request.moreVotes()
                ? new Explainer(allocator, outcome, ties).explain(searching) : List.of();
        out.print(request.json() ? JsonReport.of(outcome, explanations, group)
                : new Report(outcome, Texts.in(request.language())).text(explanations));
    }

    private static long marks(Election election) {
        return election.ballots().stream().mapToLong(ballot -> ballot.length()).sum();
    }
}
