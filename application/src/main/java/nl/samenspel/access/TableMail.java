package nl.samenspel.access;

import java.util.List;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Say;
import nl.samenspel.people.Account;
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
    private final Messages messages;
    private final Municipalities municipalities;

    TableMail(Post post, Messages messages, Municipalities municipalities) {
        this.post = post;
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /** Tells somebody that a helper began to act for that person without the card. */
    void tell(Account person, String helper) {
        Municipality municipality = municipalities.current(CurrentMunicipality.require());
        send(person, "access.table.mail.begun.subject", List.of(text("access.table.mail.begun.text", helper, municipality.name()), text("access.table.mail.begun.wrong", municipality.phone())));
    }

    /** Asks a helper to call somebody again. Who it is stands behind logging in. */
    void askToCall(Account helper) {
        send(helper, "access.table.mail.again.subject", List.of(text("access.table.mail.again.text"), text("access.table.mail.again.where")));
    }

    /** Tells somebody that a representative said yes. */
    void tellRepresented(Account person) {
        Municipality municipality = municipalities.current(CurrentMunicipality.require());
        send(person, "access.representing.mail.subject", List.of(text("access.representing.mail.text"), text("access.representing.mail.wrong", municipality.phone())));
    }

    private void send(Account to, String subject, List<String> paragraphs) {
        post.tell(Say.urgent(to.id(), new Letter(Language.NL, text(subject, municipalities.current(CurrentMunicipality.require()).name()), paragraphs, null)));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Language.NL, key, arguments);
    }
}
