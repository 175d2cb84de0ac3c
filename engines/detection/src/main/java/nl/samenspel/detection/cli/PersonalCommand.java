package nl.samenspel.detection.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.detection.language.Texts;
import nl.samenspel.detection.personal.CheckQuality;
import nl.samenspel.detection.personal.LabelledSentences;
import nl.samenspel.detection.personal.PersonalDataCheck;

/** {@code detect personal "a text"} shows what to leave out; {@code --data FILE} measures the check on labelled sentences. */
record PersonalCommand(PrintStream out, Locale language) {

    int run(List<String> rest) throws Misuse, IOException {
        Words words = new Words(rest, Set.of("data"));
        Optional<Path> data = words.file("data");
        if (data.isEmpty() && words.files().isEmpty()) {
            throw new Misuse("personal");
        }
        PersonalDataCheck check = new PersonalDataCheck();
        words.files().forEach(text -> out.println(check.cleaned(text)));
        if (data.isPresent()) {
            measure(CheckQuality.of(check, LabelledSentences.read(data.get())));
        }
        return 0;
    }

    private void measure(CheckQuality quality) {
        Texts texts = Texts.in(language);
        quality.tallies().forEach((kind, tally) -> out.println(texts.text("personal.kind", texts.text("kind." + kind), tally.with(),
                tally.with() == 0 ? "-" : texts.number(100 * tally.shareFound(), 1), texts.number(100 * tally.shareFalse(), 1))));
        out.println(texts.text("personal.clean", quality.clean(), quality.cleanAlarms()));
        quality.wrong().forEach(labelled -> out.println("  " + labelled.sentence()));
    }
}
