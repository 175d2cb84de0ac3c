package nl.samenspel.allocation.cli;

import java.util.List;

import nl.samenspel.allocation.Endowment;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Project;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.explain.Explanation;
import nl.samenspel.allocation.explain.MoreSupporters;

/** An outcome for programs: amounts are exact texts, {@code "83333/1000"} where they have no finite decimals. */
final class JsonReport {

    private final JsonWriter json = new JsonWriter();
    private final Outcome outcome;

    private JsonReport(Outcome outcome) {
        this.outcome = outcome;
    }

    /**
     * One object on one line.
     *
     * @param group the part of the budget it is about; empty when it is the whole
     */
    static String of(Outcome outcome, List<Explanation> explanations, String group) {
        return new JsonReport(outcome).write(explanations, group);
    }

    private String write(List<Explanation> explanations, String group) {
        json.beginObject();
        if (!group.isEmpty()) {
            json.member("group", group);
        }
        json.member("rule", outcome.rule().toString());
        json.member("budget", outcome.election().budget().toString());
        json.member("ballots", outcome.election().ballots().size());
        json.member("cost", outcome.cost().toString());
        json.member("remainder", outcome.remainder().toString());
        json.member("votersWithAChoice", outcome.votersWithAChoice());
        json.array("selected", outcome.selections(), this::selection);
        json.array("ties", outcome.ties(), this::tie);
        Endowment endowment = outcome.endowment();
        if (endowment != null) {
            json.name("endowment").beginObject();
            json.member("equalPart", endowment.equalPart().toString());
            json.member("last", endowment.last().toString());
            json.member("steps", endowment.steps());
            json.member("stop", endowment.stop().name());
            json.endObject();
        }
        if (!explanations.isEmpty()) {
            json.array("explanations", explanations, this::explanation);
        }
        json.endObject();
        return json + "\n";
    }

    private void selection(Selection selection) {
        json.beginObject();
        json.member("project", outcome.election().project(selection.project()).id());
        json.member("ground", selection.ground().name());
        if (selection.price() != null) {
            json.member("price", selection.price().toString());
        }
        json.endObject();
    }

    private void tie(Tie tie) {
        json.beginObject();
        json.member("round", tie.round());
        json.array("projects", tie.tied().stream().map(Project::id).toList(), json::value);
        json.member("chosen", tie.chosen().id());
        json.member("decidedBy", tie.decidedBy().name());
        json.endObject();
    }

    private void explanation(Explanation explanation) {
        json.beginObject();
        json.member("project", outcome.election().project(explanation.project()).id());
        json.member("chosen", explanation.isChosen());
        json.member("support", explanation.support());
        json.array("paid", explanation.paid(), paid -> {
            json.beginObject();
            json.member("amount", paid.amount().toString());
            json.member("voters", paid.voters());
            json.member("everything", paid.everything());
            json.endObject();
        });
        explanation.effectiveVotes().ifPresent(votes -> json.member("effectiveVotes", votes.toString()));
        explanation.supportersLeft().ifPresent(left -> json.member("supportersLeft", left.toString()));
        explanation.leftAtTurn().ifPresent(left -> json.member("leftAtTurn", left.toString()));
        json.member("greedyChooses", explanation.greedyChooses());
        switch (explanation.moreSupporters()) {
            case MoreSupporters.Enough enough -> json.member("moreSupporters", enough.voters());
            case MoreSupporters.NotEvenWith none -> json.member("notEvenWithMoreSupporters", none.voters());
            case MoreSupporters.NotAsked _ -> { }
        }
        json.endObject();
    }
}
