package nl.samenspel.privacy;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The privacy page: the table of processings in plain words, the same as a register, and the page for who left. */
@Controller
class PrivacyController {

    private final Register register;
    private final Deletions deletions;
    private final Municipalities municipalities;

    PrivacyController(Register register, Deletions deletions, Municipalities municipalities) {
        this.register = register;
        this.deletions = deletions;
        this.municipalities = municipalities;
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("processings", ProcessingView.all());
        deletions.lastByTerm().ifPresent(moment -> model.addAttribute("lastDeletion", moment));
        return "privacy/privacy";
    }

    @GetMapping("/privacy/register.csv")
    ResponseEntity<String> register(HttpServletRequest request) {
        String csv = register.csv(municipalities.current(CurrentMunicipality.require()), Language.of(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verwerkingsregister.csv\"")
                .body(csv);
    }

    @GetMapping("/privacy/tot-ziens")
    String goodbye(@RequestParam(name = "account", defaultValue = "") String account, Model model) {
        model.addAttribute("accountStays", account.equals("blijft"));
        model.addAttribute("processings", ProcessingView.all().stream().filter(ProcessingView::staysAfterLeaving).toList());
        return "privacy/goodbye";
    }
}
