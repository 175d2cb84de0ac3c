package nl.samenspel.bench.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.assign.Assigner;
import nl.samenspel.matching.assign.Assignment;
import nl.samenspel.matching.assign.AssignmentProblem;
import nl.samenspel.matching.assign.Batch;
import nl.samenspel.matching.assign.CertificateCheck;
import nl.samenspel.matching.assign.Proof;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.Scorer;
import org.jspecify.annotations.Nullable;

/** Assignments: known optima met and proven, and how fast. */
final class Assignments {

    private static final int ROUNDS = 5;

    private final Run run;
    private final List<Measurement> measurements;
    private final List<Text> remarks;

    Assignments(Run run, List<Measurement> measurements, List<Text> remarks) {
        this.run = run;
        this.measurements = measurements;
        this.remarks = remarks;
    }

    void measure() throws IOException, InterruptedException {
        Optional<Path> folder = RecordedAssignment.folder(run.data(), run.home());
        if (folder.isPresent()) {
            recorded(RecordedAssignment.readAll(folder.get()));
        } else {
            remarks.add(new Text("Overgeslagen: geen map met toewijzingsproblemen (optima.csv).",
                    "Skipped: no folder of assignment problems (optima.csv)."));
        }
        batch("batch", "2.000 hulpvragen × 10.000 vrijwilligers", "2,000 requests × 10,000 volunteers", 2000, 10_000, Bar.atMost(5));
        batch("batch.scarce", "4.000 hulpvragen × 2.000 vrijwilligers", "4,000 requests × 2,000 volunteers", 4000, 2000, null);
    }

    private void recorded(RecordedAssignment.Folder folder) throws IOException, InterruptedException {
        run.say(new Text("toewijzingsproblemen met bekend optimum", "assignment problems with a known optimum"));
        List<RecordedAssignment> problems = folder.problems();
        long different = folder.unreadable().size();
        folder.unreadable().forEach(name -> remarks.add(new Text(name + " kan niet gelezen worden.", name + " cannot be read.")));
        RecordedAssignment largest = problems.isEmpty() ? null : problems.getFirst();
        for (RecordedAssignment recorded : problems) {
            Repeated<Assignment> solved = Repeated.times(ROUNDS, () -> Assigner.assign(recorded.problem()));
            Proof proof = CertificateCheck.check(recorded.problem(), solved.result());
            if (!proof.equals(new Proof.Proven(List.of((long) recorded.problem().requests(), -recorded.optimum())))) {
                different++;
                remarks.add(Text.same(recorded.name() + ": " + proof));
            }
            measurements.add(Measurement.told("optimum." + recorded.name(), Text.same(recorded.name()),
                    Text.same(recorded.problem().requests() + " × " + recorded.problem().volunteers()), 1000 * solved.seconds(), "ms", Scale.TIME));
            largest = largest == null || recorded.problem().pairs() > largest.problem().pairs() ? recorded : largest;
        }
        measurements.add(new Measurement("optima", new Text("niet het bekende optimum, of niet bewezen", "not the known optimum, or not proven"),
                new Text(problems.size() + " problemen", problems.size() + " problems"), different, "", Bar.atMost(0), Scale.FIXED));
        if (largest != null) {
            largest(largest);
        }
    }

    private void largest(RecordedAssignment slowest) throws IOException, InterruptedException {
        Repeated<Assignment> solved = Repeated.times(ROUNDS, () -> Assigner.assign(slowest.problem()));
        measurements.add(new Measurement("largest", new Text("grootste probleem, in het proces", "largest problem, in process"),
                Text.same(slowest.name()), solved.seconds(), "s", Bar.atMost(0.5), Scale.TIME));
        ColdMatch cold = ColdMatch.run(slowest.file(), run.workspace());
        measurements.add(new Measurement("cold", new Text("opdracht in een nieuw proces", "command in a new process"),
                Text.same(slowest.name()), cold.seconds(), "s", cold.status() == 0 ? Bar.atMost(3) : Bar.atMost(0), Scale.TIME));
    }

    private void batch(String key, String dutch, String english, int requests, int volunteers, @Nullable Bar bar) {
        run.say(new Text(dutch, english));
        Town town = new Town(7);
        List<HelpOffer> offers = town.offers(volunteers);
        List<HelpRequest> asked = town.requests(requests);
        Repeated<Batch> made = Repeated.times(3, () -> Batch.of(asked, offers, Town.PERIOD, Circumstances.QUIET, Scorer.STANDARD));
        AssignmentProblem problem = made.result().problem();
        Repeated<Assignment> solved = Repeated.times(3, () -> Assigner.assign(problem));
        Proof proof = CertificateCheck.check(problem, solved.result());
        String pairs = String.format(Locale.ROOT, "%d", problem.pairs());
        measurements.add(new Measurement(key, new Text(dutch, english), new Text(pairs + " paren, " + solved.result().size() + " gemaakt",
                pairs + " pairs, " + solved.result().size() + " made"), made.seconds() + solved.seconds(), "s", bar, Scale.TIME));
        measurements.add(Measurement.told(key + ".assign", new Text("daarvan toewijzen", "of which assigning"), Text.same(""),
                solved.seconds(), "s", Scale.TIME));
        measurements.add(new Measurement(key + ".proof", new Text("niveaus zonder bewijs", "levels without proof"), Text.same("4"),
                proof instanceof Proof.Proven ? 0 : 4, "", Bar.atMost(0), Scale.FIXED));
        if (proof instanceof Proof.Refuted(String because)) {
            remarks.add(Text.same(because));
        }
    }
}
