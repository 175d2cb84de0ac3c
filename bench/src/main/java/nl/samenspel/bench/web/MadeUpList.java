package nl.samenspel.bench.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A list of made-up entries as a municipality hands it in: the same ones as {@link SyntheticEntry} makes, written row by row. */
final class MadeUpList {

    private static final int WORDS = 8_000;

    private MadeUpList() {}

    /** @param edition another one says something else about every entry */
    static Path write(Path file, int rows, int edition, String town, List<Neighbourhood> neighbourhoods) throws IOException {
        Vocabulary vocabulary = new Vocabulary(WORDS);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id;naam;soort;samenvatting;themas;voor wie;telefoon;mail;website;adres;plaats;wijk;buurt;uitleg;tijden;prijs in woorden\r\n");
            for (int number = 0; number < rows; number++) {
                Neighbourhood neighbourhood = neighbourhoods.get(number % neighbourhoods.size());
                Map<String, Object> facts = SyntheticEntry.of(number, vocabulary, neighbourhood).facts();
                Map<?, ?> about = (Map<?, ?>) facts.get("about");
                Map<?, ?> contact = (Map<?, ?>) facts.get("contact");
                Map<?, ?> in = (Map<?, ?>) facts.get("gettingIn");
                String summary = about.get("summary") + (edition == 0 ? "" : " Uitgave " + edition + ".");
                Object[] cells = {"verzonnen-" + number, about.get("name"), number % 2 == 0 ? "dienst" : "activiteit", summary, String.join(";", texts(about.get("themes"))), about.get("forWhom"),
                    contact.get("telephone"), contact.get("mail"), contact.get("website"), contact.get("address"), town, "", neighbourhood.name(), in.get("explanation"), in.get("times"),
                    ((Map<?, ?>) facts.get("cost")).get("explanation")};
                write(out, cells);
            }
        }
        return file;
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static void write(BufferedWriter out, Object[] cells) throws IOException {
        String between = "";
        for (Object cell : cells) {
            out.write(between);
            out.write('"' + String.valueOf(cell).replace("\"", "\"\"") + '"');
            between = ";";
        }
        out.write("\r\n");
    }
}
