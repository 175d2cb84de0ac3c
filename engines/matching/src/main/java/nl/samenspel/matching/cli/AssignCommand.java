package nl.samenspel.matching.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.assign.Assigner;
import nl.samenspel.matching.assign.Assignment;
import nl.samenspel.matching.assign.AssignmentProblem;
import nl.samenspel.matching.assign.Batch;
import nl.samenspel.matching.assign.CertificateCheck;
import nl.samenspel.matching.assign.OrLibrary;
import nl.samenspel.matching.assign.Proof;
import nl.samenspel.matching.suggest.Scorer;
import nl.samenspel.matching.suggest.Suggestion;

/** {@code match assign FILE}: brings a whole batch together, from people in JSON or a problem of the OR-Library. */
final class AssignCommand {

    private final Texts texts;
    private final PrintStream out;

    AssignCommand(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    int run(List<String> words, PrintStream errors) {
        if (words.contains("--help")) {
            out.println(texts.text("usage"));
            return 0;
        }
        try {
            Words read = Words.read(words, Set.of(), Set.of("json"));
            Path file = Path.of(read.file());
            return isJson(file) ? people(file, read.marked("json")) : square(file, read.marked("json"));
        } catch (Refusal refusal) {
            errors.println(refusal.sentence(texts));
            return refusal.status();
        }
    }

    private static boolean isJson(Path file) throws Refusal {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int next = reader.read();
            while (next >= 0 && next <= ' ') {
                next = reader.read();
            }
            return next == '{';
        } catch (IOException _) {
            throw Refusal.file("unreadable", file);
        }
    }

    private int people(Path file, boolean json) throws Refusal {
        People people = PeopleFile.read(file);
        Batch batch = Batch.of(people.requests(), people.offers(), people.period(), people.circumstances(), Scorer.STANDARD);
        Assignment assignment = Assigner.assign(batch.problem());
        Proof proof = CertificateCheck.check(batch.problem(), assignment);
        List<Suggestion> matches = batch.matches(assignment);
        List<HelpRequest> unanswered = batch.unanswered(assignment);
        out.print(json ? json(matches, unanswered, proof)
                : text(matches, unanswered, new Sentences(texts, people.period().zone())) + proof(batch.problem(), proof));
        return 0;
    }

    private String json(List<Suggestion> matches, List<HelpRequest> unanswered, Proof proof) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("matches", matches.stream().map(MatchesJson::one).toList());
        result.put("unanswered", unanswered.stream().map(HelpRequest::id).toList());
        result.put("proven", proof instanceof Proof.Proven);
        result.put("levels", proof instanceof Proof.Proven(List<Long> values) ? values : List.of());
        return MatchesJson.write(result);
    }

    private String text(List<Suggestion> matches, List<HelpRequest> unanswered, Sentences sentences) {
        StringBuilder page = new StringBuilder(texts.text("assign.matches", matches.size())).append('\n');
        for (Suggestion match : matches) {
            page.append("  %s – %s%n".formatted(match.request().id(), match.offer().id()));
            match.reasons().forEach(reason -> page.append("      ").append(sentences.reason(reason)).append('\n'));
        }
        if (!unanswered.isEmpty()) {
            page.append(texts.text("assign.unanswered", unanswered.size(),
                    String.join(", ", unanswered.stream().map(HelpRequest::id).toList()))).append('\n');
        }
        return page.toString();
    }

    private int square(Path file, boolean json) throws Refusal {
        AssignmentProblem problem = switch (reading(file)) {
            case OrLibrary.Readable(AssignmentProblem read) -> read;
            case OrLibrary.Unreadable(int line, String text) -> throw Refusal.file("noNumbers", file, line, text);
        };
        Assignment assignment = Assigner.assign(problem);
        Proof proof = CertificateCheck.check(problem, assignment);
        if (json) {
            out.print(MatchesJson.write(Map.of("cost", -assignment.value(problem, 1), "proven", proof instanceof Proof.Proven,
                    "columns", assignment.chosen().stream().map(pair -> problem.volunteer()[pair] + 1).boxed().toList())));
        } else {
            out.println(texts.text("assign.cost", problem.requests(), -assignment.value(problem, 1)));
            out.print(proof(problem, proof));
        }
        return 0;
    }

    private static OrLibrary.Reading reading(Path file) throws Refusal {
        try {
            return OrLibrary.read(file);
        } catch (IOException _) {
            throw Refusal.file("unreadable", file);
        }
    }

    private String proof(AssignmentProblem problem, Proof proof) {
        StringBuilder page = new StringBuilder();
        switch (proof) {
            case Proof.Proven(List<Long> values) -> {
                page.append(texts.text("assign.proven")).append('\n');
                for (int level = 0; level < values.size(); level++) {
                    page.append("  ").append(texts.text("level." + problem.levels().get(level).name(), values.get(level))).append('\n');
                }
            }
            case Proof.Refuted(String because) -> page.append(texts.text("assign.refuted", because)).append('\n');
        }
        return page.toString();
    }
}
