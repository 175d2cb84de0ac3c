package nl.samenspel.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;

/**
 * The one way to put something on paper. A template of any module is filled in and becomes a PDF; {@code paper/sheet.jte} is what such templates stand in. Letters and cards
 * have a template here.
 *
 * <p>Making a document takes a processor for as long as it lasts, so a few are made at once and the others wait: pages go on.
 */
@Component
public class Paper {

    private static final int AT_ONCE = 2;

    private final TemplateEngine templates;
    private final Messages messages;
    private final Municipalities municipalities;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Paper(TemplateEngine templates, Messages messages, Municipalities municipalities) {
        this.templates = templates;
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /** A sheet of the municipality of this moment. */
    public Sheet sheet(Language language, TextSize size) {
        return new Sheet(messages, language, size, municipalities.current(CurrentMunicipality.require()));
    }

    /**
     * Fills in a template and makes a PDF of it.
     *
     * @param template by its name, such as {@code directory/poster}; it takes a parameter {@code sheet}
     * @param contents the other parameters of the template
     */
    public byte[] print(String template, Sheet sheet, Map<String, ?> contents) {
        Map<String, Object> parameters = new HashMap<>(contents);
        parameters.put("sheet", sheet);
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", parameters, html);
        turns.acquireUninterruptibly();
        try {
            return Pdf.of(html.toString().strip());
        } finally {
            turns.release();
        }
    }

    /** A letter for an envelope with a window. */
    public byte[] letter(LetterOnPaper letter) {
        return print("paper/letter", sheet(letter.language(), letter.size()), Map.of("letter", letter));
    }

    /**
     * Letters for as many envelopes in one document, each on sheets of its own, also when both sides are printed on.
     *
     * @param language of the document as a whole; each letter has its own
     */
    public byte[] letters(List<LetterOnPaper> letters, Language language, TextSize size) {
        List<LetterOfMany> many = letters.stream().map(letter -> new LetterOfMany(sheet(letter.language(), size), letter)).toList();
        return print("paper/letters", sheet(language, size), Map.of("letters", many));
    }

    /** The card with which somebody leaves the table: what was agreed, and whom to call. */
    public byte[] card(AgreedCard card) {
        return print("paper/card", sheet(card.language(), card.size()), Map.of("card", card));
    }
}
