package nl.samenspel.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** The table of processings as the register that AVG article 30 asks for: one line a processing, to be opened in a spreadsheet or taken over into the municipality's own register. */
@Component
class Register {

    /** The points of article 30.1, and below them those a Dutch municipality adds. */
    private static final List<String> COLUMNS =
            List.of("identifier", "name", "responsible", "contact", "why", "ground", "whose", "what", "seen-by", "abroad", "term", "archive", "safety", "address");
    /** A spreadsheet knows by this mark that the text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final Messages messages;

    Register(Messages messages) {
        this.messages = messages;
    }

    String csv(Municipality municipality, Language language) {
        StringBuilder csv = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS.stream().map(column -> messages.text(language, "privacy.register." + column)).toList());
            for (Processing processing : ProcessingTable.ALL) {
                printer.printRecord(line(processing, municipality, language));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text can always be added to", impossible);
        }
        return csv.toString();
    }

    private List<String> line(Processing processing, Municipality municipality, Language language) {
        ProcessingView view = new ProcessingView(processing);
        return List.of(
                processing.key(),
                messages.text(language, view.words() + ".name"),
                messages.text(language, view.responsibleKey(), municipality.name()),
                municipality.mail() + " " + municipality.phone(),
                messages.text(language, view.words() + ".why"),
                messages.text(language, view.groundKey()) + " (AVG " + view.article() + ")",
                messages.text(language, view.words() + ".whose"),
                messages.text(language, view.words() + ".what"),
                messages.text(language, view.words() + ".seen-by"),
                messages.text(language, "privacy.register.abroad.none"),
                view.term(messages, language),
                messages.text(language, view.archiveKey()),
                messages.text(language, "privacy.register.safety.all"),
                "https://" + municipality.hosts().getFirst() + processing.path());
    }
}
