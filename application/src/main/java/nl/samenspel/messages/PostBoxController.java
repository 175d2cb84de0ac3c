package nl.samenspel.messages;

import java.util.List;
import java.util.UUID;
import nl.samenspel.people.Channel;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The post box of the demo (<i>postbus</i>): every message, so that a newcomer without a mail server can try everything. Elsewhere it does not exist. */
@Controller
class PostBoxController {

    private static final int SHOWN = 100;

    private final MessageStore store;
    private final Wording wording;
    private final Municipalities municipalities;
    private final boolean demo;

    PostBoxController(MessageStore store, Wording wording, Municipalities municipalities, @Value("${samenspel.demo:false}") boolean demo) {
        this.store = store;
        this.wording = wording;
        this.municipalities = municipalities;
        this.demo = demo;
    }

    @GetMapping("/postbus")
    String list(Model model) {
        refuseOutsideTheDemo();
        model.addAttribute("messages", store.newest(SHOWN).stream().map(this::view).toList());
        return "messages/post-box";
    }

    @GetMapping("/postbus/{nummer}")
    String message(@PathVariable UUID nummer, Model model) {
        refuseOutsideTheDemo();
        model.addAttribute("message", store.find(new MessageId(nummer)).map(this::view).orElseThrow(NotFound::new));
        return "messages/post-box-message";
    }

    private PostBoxView view(Message message) {
        Municipality from = municipalities.current(CurrentMunicipality.require());
        boolean mail = message.channel() == Channel.MAIL;
        Letter letter = mail ? wording.outward(message) : new Letter(message.letter().language(), "", List.of(wording.brief(message, from)), null);
        return new PostBoxView(message.id().toString(), message.channel(), message.recipient(), message.created(), letter, mail ? wording.closing(message, from) : "",
                mail ? wording.fewer(message, from).orElse("") : "");
    }

    private void refuseOutsideTheDemo() {
        if (!demo) {
            throw new NotFound();
        }
    }
}
