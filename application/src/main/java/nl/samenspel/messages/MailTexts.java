package nl.samenspel.messages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;

/** A letter as a mail: in plain text, and in HTML that says the same with a button. */
@Component
class MailTexts {

    private final Messages messages;
    private final TemplateEngine templates;

    MailTexts(Messages messages, TemplateEngine templates) {
        this.messages = messages;
        this.templates = templates;
    }

    String plain(Letter letter, Municipality from) {
        StringBuilder text = new StringBuilder();
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        if (letter.action() != null) {
            text.append(letter.action().label()).append(":\n").append(letter.action().url()).append("\n\n");
        }
        return text.append(closing(letter, from)).append('\n').toString();
    }

    String html(Letter letter, Municipality from) {
        StringOutput html = new StringOutput();
        templates.render("messages/mail.jte", Map.of("letter", letter, "closing", closing(letter, from)), html);
        return html.toString();
    }

    private String closing(Letter letter, Municipality from) {
        String greeting = messages.text(letter.language(), "messages.mail.closing", from.name());
        return from.phone().isEmpty() ? greeting : greeting + "\n" + messages.text(letter.language(), "messages.mail.call", from.phone());
    }
}
