package nl.samenspel.finding.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenspel.finding.Answer;
import nl.samenspel.finding.Area;
import nl.samenspel.finding.Hit;
import nl.samenspel.finding.Reason;
import nl.samenspel.finding.Score;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;

/** Prints an answer for a person to read. */
record Report(Texts texts, Taxonomy taxonomy, Surroundings surroundings) {

    void print(Answer answer, boolean explain, PrintStream out) {
        answer.corrected().ifPresent(words -> out.println(texts.text("answer.corrected", words)));
        if (answer.total() == 0) {
            out.println(texts.text("answer.nothing"));
        } else {
            out.println(texts.text(answer.onlyNear() ? "answer.near" : "answer.found", answer.total()));
        }
        if (explain && !answer.understoodAs().isEmpty()) {
            out.println(texts.text("answer.themes", answer.understoodAs().stream().map(this::label).collect(Collectors.joining("; "))));
        }
        int rank = 0;
        for (Hit hit : answer.hits()) {
            rank++;
            out.println(rank + ". " + hit.findable().name());
            String why = hit.reasons().stream().map(this::sentence).collect(Collectors.joining("; "));
            if (!why.isEmpty()) {
                out.println("   " + why);
            }
            if (explain) {
                out.println("   " + score(hit.score()) + "  " + hit.findable().id());
            }
        }
    }

    private String score(Score score) {
        return String.format(Locale.ROOT, "%.2f = (%.2f + %.2f) × %.2f × %.2f × %.2f", score.total(), score.words(), score.meaning(), score.nearness(), score.certainty(), score.soon());
    }

    private String sentence(Reason reason) {
        return switch (reason) {
            case Reason.Word(String asked, String found, Reason.Part part) -> texts.text(asked.equalsIgnoreCase(found) ? "reason.word" : "reason.form", asked, found, place(part));
            case Reason.PartOfWord(String asked, String found, Reason.Part part) -> texts.text("reason.part", asked, found, place(part));
            case Reason.Beginning(String asked, String found, Reason.Part part) -> texts.text("reason.beginning", asked, found, place(part));
            case Reason.Corrected(String asked, String found, Reason.Part part) -> texts.text("reason.corrected", asked, found, place(part));
            case Reason.AboutTheme(String asked, String theme) -> texts.text("reason.theme", asked, label(theme));
            case Reason.Nearby(int metres) -> texts.text("reason.nearby", metres);
            case Reason.InArea(String area) -> texts.text("reason.area", surroundings.areas().stream().filter(known -> known.code().equals(area)).map(Area::name).findFirst().orElse(area));
            case Reason.Soon soon -> texts.text("reason.soon", soon.at().toString());
            case Reason.Chosen _ -> texts.text("reason.chosen");
        };
    }

    private String place(Reason.Part part) {
        return texts.text("part." + part);
    }

    private String label(String theme) {
        return taxonomy.theme(theme).map((Theme known) -> known.label(texts.code())).orElse(theme);
    }
}
