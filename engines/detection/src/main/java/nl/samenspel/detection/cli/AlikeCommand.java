package nl.samenspel.detection.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.samenspel.detection.alike.Group;
import nl.samenspel.detection.alike.Grouping;
import nl.samenspel.detection.language.Texts;

/** {@code detect alike FILE}: the lines of a text file, grouped by what they are about. */
record AlikeCommand(PrintStream out, Locale language) {

    int run(List<String> rest) throws Misuse, IOException {
        Words words = new Words(rest, Set.of("likeness"));
        if (words.files().size() != 1) {
            throw new Misuse("alike");
        }
        Grouping grouping = new Grouping(words.number("likeness", Grouping.STANDARD.likeness(), 0.001, 1));
        List<String> texts = Files.readAllLines(Words.present(words.files().getFirst())).stream().filter(line -> !line.isBlank()).toList();
        if (texts.size() > Grouping.MOST_TEXTS) {
            throw new Misuse("alike.many", texts.size(), Grouping.MOST_TEXTS);
        }
        for (Group group : grouping.group(texts)) {
            out.println(Texts.in(language).text("alike.group", group.members().size(), String.join(", ", group.words())));
            group.members().forEach(member -> out.println("  " + texts.get(member)));
        }
        return 0;
    }
}
