package nl.samenspel.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying yes and no, on one page, with a receipt of each. */
@Controller
class ConsentController {

    private static final String PAGE = "/mijn/toestemming";

    private final Consents consents;
    private final ConsentReceipt receipts;
    private final Messages messages;
    private final Municipalities municipalities;
    private final CurrentDoer current;

    ConsentController(Consents consents, ConsentReceipt receipts, Messages messages, Municipalities municipalities, CurrentDoer current) {
        this.consents = consents;
        this.receipts = receipts;
        this.messages = messages;
        this.municipalities = municipalities;
        this.current = current;
    }

    @GetMapping(PAGE)
    String list(Model model) {
        List<Consents.Event> history = consents.history(me());
        model.addAttribute("purposes", Stream.of(ConsentPurpose.values()).map(purpose -> ConsentView.of(purpose, history, consents.holds(me(), purpose))).toList());
        model.addAttribute("forParents", consents.isForParents(me()));
        return "privacy/consent";
    }

    @PostMapping(PAGE + "/{doel}/ja")
    String give(@PathVariable String doel, HttpServletRequest request, HttpServletResponse response, Model model) {
        ConsentPurpose purpose = purpose(doel);
        return switch (consents.give(me(), purpose, asked(purpose, request), current.require().account())) {
            case Consents.Said() -> "redirect:" + PAGE;
            case Consents.ParentDecides() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(model);
            }
        };
    }

    @PostMapping(PAGE + "/{doel}/nee")
    String withdraw(@PathVariable String doel, HttpServletRequest request) {
        ConsentPurpose purpose = purpose(doel);
        consents.withdraw(me(), purpose, asked(purpose, request), current.require().account());
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/{doel}/bewijs")
    ResponseEntity<byte[]> receipt(@PathVariable String doel, HttpServletRequest request) {
        ConsentPurpose purpose = purpose(doel);
        List<Consents.Event> events = consents.history(me()).stream().filter(event -> event.purpose() == purpose).toList();
        if (events.isEmpty()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"toestemming-" + purpose.key() + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(receipts.of(events, municipalities.current(CurrentMunicipality.require()), Language.of(request)));
    }

    private String asked(ConsentPurpose purpose, HttpServletRequest request) {
        return messages.text(Language.of(request), "privacy.consent." + purpose.key() + ".ask");
    }

    private AccountId me() {
        return current.require().forWhom();
    }

    private static ConsentPurpose purpose(String key) {
        return ConsentPurpose.find(key).orElseThrow(NotFound::new);
    }
}
