package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.access.limits.Client;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.people.MailAddress;
import nl.samenspel.places.Municipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.web.Gone;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page that sets up an empty installation, for who has the one-time code; for everybody else, and ever after, it is gone. */
@Controller
class FirstTimeController {

    private static final String PAGE = "/eerste-keer";
    private static final String FORM = "first-time";
    private static final int LONGEST_NAME = 100;

    private final FirstTime firstTime;
    private final Sessions sessions;
    private final RateLimits limits;

    FirstTimeController(FirstTime firstTime, Sessions sessions, RateLimits limits) {
        this.firstTime = firstTime;
        this.sessions = sessions;
        this.limits = limits;
    }

    @GetMapping(PAGE)
    String ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        refuseWithout(code, request);
        model.addAttribute("form", FormView.of(FORM, new FirstTimeForm(code, "", "", "", "", "")));
        return "access/first-time";
    }

    @PostMapping(PAGE)
    String setUp(FilledIn<FirstTimeForm> filled, HttpServletRequest request, Model model) {
        FirstTimeForm form = filled.form();
        refuseWithout(form.code(), request);
        Optional<MailAddress> mail = MailAddress.parse(form.mail());
        Optional<MunicipalityCode> number = number(form.number());
        Check<FirstTimeForm> check = Check.of(filled, "access.first-time")
                .required("name").atMost("name", LONGEST_NAME)
                .required("mail").mail("mail").rule("mail", mail.isPresent(), "access.rule.mail")
                .required("municipality").atMost("municipality", LONGEST_NAME)
                .required("number").rule("number", number.isPresent(), "access.rule.number", form.number())
                .required("phone").telephone("phone");
        if (!check.passed()) {
            model.addAttribute("form", check.view(FORM));
            return "access/first-time";
        }
        Municipality municipality = new Municipality(number.orElseThrow(), form.municipality(), List.of(request.getServerName().toLowerCase(Locale.ROOT)), form.phone(), form.mail());
        return switch (firstTime.setUp(form.code(), municipality, form.name(), mail.orElseThrow())) {
            case FirstTime.Done done -> {
                sessions.begin(done.administrator(), done.municipality(), request);
                sessions.proved(request);
                yield "redirect:/mijn";
            }
            case FirstTime.TooLate() -> throw new Gone();
        };
    }

    private void refuseWithout(String code, HttpServletRequest request) {
        if (limits.attempt(RateLimits.Limit.TRIES_BY_CLIENT, Client.of(request)) instanceof RateLimits.Exceeded) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!firstTime.knows(code)) {
            throw new Gone();
        }
    }

    private static Optional<MunicipalityCode> number(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return code.matches("(GM)?[0-9]{4}") ? Optional.of(new MunicipalityCode(code.startsWith("GM") ? code : "GM" + code)) : Optional.empty();
    }
}
