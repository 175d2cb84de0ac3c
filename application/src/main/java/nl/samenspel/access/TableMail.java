package nl.samenspel.access;

import java.util.List;
import java.util.function.Function;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Say;
import nl.samenspel.people.Account;
import nl.samenspel.people.Reaches;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;

/** What is written about acting for somebody. It goes the way somebody chose to be reached; who said nothing and has no mail reads it after logging in. */
@Component
class TableMail {

    private final Post post;
    private final Reaches reaches;
    private final Messages messages;
    private final Municipalities municipalities;

    TableMail(Post post, Reaches reaches, Messages messages, Municipalities municipalities) {
        this.post = post;
        this.reaches = reaches;
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /** Tells somebody that a helper began to act for that person without the card. */
    void tell(Account person, String helper) {
        Municipality municipality = here();
        send(person, "access.table.mail.begun.subject", language -> List.of(text(language, "access.table.mail.begun.text", helper, municipality.name()), text(language, "access.table.mail.begun.wrong", municipality.phone())));
    }

    /** Asks a helper to call somebody again. Who it is stands behind logging in. */
    void askToCall(Account helper) {
        send(helper, "access.table.mail.again.subject", language -> List.of(text(language, "access.table.mail.again.text"), text(language, "access.table.mail.again.where")));
    }

    /** Tells somebody that a representative said yes. */
    void tellRepresented(Account person) {
        send(person, "access.representing.mail.subject", language -> List.of(text(language, "access.representing.mail.text"), text(language, "access.representing.mail.wrong", here().phone())));
    }

    private void send(Account to, String subject, Function<Language, List<String>> paragraphs) {
        Language language = reaches.languageOf(to.id());
        post.tell(Say.urgent(to.id(), new Letter(language, text(language, subject, here().name()), paragraphs.apply(language), null)));
    }

    private Municipality here() {
        return municipalities.current(CurrentMunicipality.require());
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
