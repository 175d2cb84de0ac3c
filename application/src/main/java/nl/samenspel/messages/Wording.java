package nl.samenspel.messages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What leaves the program of a message, word for word. Everything that goes out comes by here, so that a message for somebody who asked for safe contact says nothing of
 * sender and matter on any way: only that there is something to read.
 */
@Component
class Wording {

    private final Messages messages;
    private final TemplateEngine templates;
    private final FewerLinks fewer;
    private final String publicAddress;
    private final boolean demo;
    private final int port;

    /** @param port on which the demo is served, without TLS and on this machine */
    Wording(Messages messages, TemplateEngine templates, FewerLinks fewer, @Value("${samenspel.public-address:}") String publicAddress, @Value("${samenspel.demo:false}") boolean demo,
            @Value("${server.port:8080}") int port) {
        this.messages = messages;
        this.templates = templates;
        this.fewer = fewer;
        this.publicAddress = publicAddress;
        this.demo = demo;
        this.port = port;
    }

    /** The letter as it goes out. Somebody who asked for a link gets it, without a word about where it leads. */
    Letter outward(Message message) {
        Letter letter = message.letter();
        if (!message.neutral()) {
            return letter;
        }
        Language language = letter.language();
        Letter.@Nullable Action action = letter.action();
        boolean asked = message.secret() && action != null;
        return new Letter(language, messages.text(language, "messages.neutral.subject"), List.of(messages.text(language, asked ? "messages.neutral.asked" : "messages.neutral.text")),
                asked ? new Letter.Action(messages.text(language, "messages.neutral.action"), action.url()) : null);
    }

    /** What stands below it: who greets, whom to call, and how to get fewer; nothing at all when nobody may be named. */
    String closing(Message message, Municipality from) {
        if (message.neutral()) {
            return "";
        }
        Language language = message.letter().language();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(language, "messages.mail.closing", from.name()));
        if (!from.phone().isEmpty()) {
            lines.add(messages.text(language, "messages.mail.call", from.phone()));
        }
        if (message.account() != null && !message.secret()) {
            lines.add(messages.text(language, fewer(message, from).isPresent() ? "messages.mail.other-way" : "messages.mail.fewer", site(from) + "/mijn/bereikbaar"));
        }
        return String.join("\n", lines);
    }

    /** The address at which one presses a button to hear less, without logging in; for mails that may come less often, and that name their sender. */
    Optional<String> fewer(Message message, Municipality from) {
        boolean offered = message.usual() && !message.neutral() && !message.secret() && message.account() != null;
        return offered ? Optional.of(site(from) + fewer.path(message.id())) : Optional.empty();
    }

    /** A mail in plain text. */
    String plain(Message message, Municipality from) {
        Letter letter = outward(message);
        StringBuilder text = new StringBuilder();
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        if (letter.action() != null) {
            text.append(letter.action().label()).append(":\n").append(letter.action().url()).append("\n\n");
        }
        text.append(closing(message, from)).append('\n');
        fewer(message, from).ifPresent(address -> text.append(messages.text(letter.language(), "messages.mail.at-once")).append(":\n").append(address).append('\n'));
        return text.toString();
    }

    /** The same in HTML, with a button. */
    String html(Message message, Municipality from) {
        StringOutput html = new StringOutput();
        Letter letter = outward(message);
        templates.render("messages/mail.jte", Map.of("letter", letter, "closing", closing(message, from), "fewer", fewer(message, from).orElse(""),
                "fewerLabel", messages.text(letter.language(), "messages.mail.at-once")), html);
        return html.toString();
    }

    /** As a text message or a voice says it. What can be read after logging in is only announced: a telephone lies on the table. */
    String brief(Message message, Municipality from) {
        Letter letter = outward(message);
        if (message.neutral() || message.account() == null) {
            String words = letter.paragraphs().stream().collect(Collectors.joining(" "));
            return letter.action() == null ? words : words + " " + letter.action().url();
        }
        return switch (message.channel()) {
            case VOICE_CALL -> messages.text(letter.language(), "messages.voice.text", from.name(), letter.subject(), String.join(" ", letter.paragraphs()));
            case TEXT_MESSAGE, MAIL, LETTER, CALL_LIST, INBOX -> messages.text(letter.language(), "messages.text.text", from.name(), letter.subject(), site(from) + "/mijn/berichten");
        };
    }

    /** Scheme and host of the municipality's site. */
    String site(Municipality of) {
        boolean here = !publicAddress.isEmpty() && of.hosts().contains(URI.create(publicAddress).getHost());
        return here ? publicAddress : demo ? "http://" + of.hosts().getFirst() + ":" + port : "https://" + of.hosts().getFirst();
    }
}
