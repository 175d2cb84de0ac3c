package nl.samenspel.messages;

import java.util.UUID;
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
    private final boolean demo;

    PostBoxController(MessageStore store, @Value("${samenspel.demo:false}") boolean demo) {
        this.store = store;
        this.demo = demo;
    }

    @GetMapping("/postbus")
    String list(Model model) {
        refuseOutsideTheDemo();
        model.addAttribute("messages", store.newest(SHOWN).stream().map(PostBoxView::of).toList());
        return "messages/post-box";
    }

    @GetMapping("/postbus/{nummer}")
    String message(@PathVariable UUID nummer, Model model) {
        refuseOutsideTheDemo();
        model.addAttribute("message", store.find(new MessageId(nummer)).map(PostBoxView::of).orElseThrow(NotFound::new));
        return "messages/post-box-message";
    }

    private void refuseOutsideTheDemo() {
        if (!demo) {
            throw new NotFound();
        }
    }
}
