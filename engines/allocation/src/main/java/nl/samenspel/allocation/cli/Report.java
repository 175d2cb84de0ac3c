package nl.samenspel.allocation.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Endowment;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Project;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.explain.Explanation;
import nl.samenspel.allocation.language.Texts;

/** An outcome as a page of text. */
final class Report {

    private final Outcome outcome;
    private final Election election;
    private final Texts texts;
    private final Sentences sentences;
    private final int[] support;
    private final StringBuilder page = new StringBuilder();

    Report(Outcome outcome, Texts texts) {
        this.outcome = outcome;
        this.election = outcome.election();
        this.texts = texts;
        this.sentences = new Sentences(election, texts);
        this.support = election.support();
    }

    /** @param explanations of every project, or none when nobody asked */
    String text(List<Explanation> explanations) {
        heading();
        chosen();
        notChosen();
        ties();
        if (!explanations.isEmpty()) {
            line("");
            line(texts.text("report.why"));
            explanations.forEach(this::explain);
        }
        return page.toString();
    }

    private void heading() {
        line(texts.text("report.title", election.meta().getOrDefault("description", ""),
                election.meta().getOrDefault("instance", "")).strip());
        long empty = election.ballots().stream().filter(Ballot::isEmpty).count();
        line(texts.text("report.size", election.ballots().size(), election.projects().size(),
                money(election.budget())) + (empty > 0 ? " " + texts.text("report.empty", empty) : ""));
        line(texts.text("report.rule", sentences.rule(outcome.rule())));
        Endowment endowment = outcome.endowment();
        if (endowment != null) {
            line(texts.text("report.endowment." + endowment.stop(), money(endowment.equalPart()), endowment.steps(),
                    money(endowment.last())));
        }
        line("");
    }

    private void chosen() {
        line(texts.text("report.chosen", outcome.selections().size()));
        int place = 1;
        for (Selection selection : outcome.selections()) {
            String mark = selection.ground() == Selection.Ground.COMPLETION ? texts.text("report.completion") : "";
            line("%4d. %s%s".formatted(place++, row(selection.project()), mark).stripTrailing());
        }
        line(texts.text("report.total", money(outcome.cost()), money(outcome.remainder()), outcome.votersWithAChoice(),
                election.ballots().size()));
    }

    private void notChosen() {
        List<Integer> others = IntStream.range(0, support.length).boxed()
                .filter(project -> !outcome.has(project))
                .sorted((one, other) -> Integer.compare(support[other], support[one])).toList();
        if (!others.isEmpty()) {
            line("");
            line(texts.text("report.notChosen", others.size()));
            others.forEach(project -> line("      " + row(project)));
        }
    }

    private String row(int project) {
        Project one = election.project(project);
        String name = one.name().equals(one.id()) ? one.id() : one.id() + " " + one.name();
        String shown = name.length() > 48 ? name.substring(0, 47) + "…" : name;
        return "%-48s %14s  %s".formatted(shown, money(one.cost()), texts.text("report.votes", support[project]));
    }

    private void ties() {
        if (!outcome.ties().isEmpty()) {
            line("");
            line(texts.text("report.ties", outcome.ties().size()));
            outcome.ties().forEach(tie -> line("  " + tie(tie)));
        }
    }

    private String tie(Tie tie) {
        String names = tie.tied().stream().map(Project::id).collect(Collectors.joining(", "));
        boolean undrawn = tie.decidedBy() == TieOrder.Criterion.ID;
        return texts.text("report.tie", tie.round(), names, tie.chosen().id(),
                texts.text("criterion." + tie.decidedBy())) + (undrawn ? " " + texts.text("report.undrawn") : "");
    }

    private void explain(Explanation explanation) {
        Project project = election.project(explanation.project());
        line("");
        line(project.id() + " " + (project.name().equals(project.id()) ? "" : project.name()));
        boolean byPoints = Allocator.utility(outcome.rule()).filter(utility -> utility.byPoints()).isPresent();
        sentences.about(explanation, byPoints).forEach(sentence -> line("    " + sentence));
    }

    private String money(Fraction amount) {
        return sentences.money(amount);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
