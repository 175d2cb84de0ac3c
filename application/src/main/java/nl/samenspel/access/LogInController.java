package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.samenspel.access.limits.Client;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.people.MailAddress;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front door: asking for a link. Known or not, an address gets the same answer. */
@Controller
class LogInController {

    private static final String FORM = "log-in";
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("H:mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private final LogIn logIn;
    private final RateLimits limits;
    private final Submissions submissions;
    private final SiteAddress site;
    private final DemoPeople demo;
    private final OpenIdSettings openId;
    private final Clock clock;

    LogInController(LogIn logIn, RateLimits limits, Submissions submissions, SiteAddress site, DemoPeople demo, OpenIdSettings openId, Clock clock) {
        this.logIn = logIn;
        this.limits = limits;
        this.submissions = submissions;
        this.site = site;
        this.demo = demo;
        this.openId = openId;
        this.clock = clock;
    }

    @GetMapping("/inloggen")
    String ask(@RequestParam(name = "verder", defaultValue = "") String onward, Optional<Actor> actor, Model model) {
        if (actor.isPresent()) {
            return "redirect:" + Onward.to(onward);
        }
        return page(FormView.of(FORM, new AskForm("", onward)), model);
    }

    @PostMapping("/inloggen")
    String send(FilledIn<AskForm> filled, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<MailAddress> mail = MailAddress.parse(filled.form().mail());
        Check<AskForm> check = Check.of(filled, "access.log-in").required("mail").mail("mail").rule("mail", mail.isPresent(), "access.rule.mail");
        if (!check.passed()) {
            return page(check.view(FORM), model);
        }
        Optional<Instant> wait = limits.sending(Client.of(request), mail.orElseThrow().value());
        if (wait.isPresent()) {
            return tooOften(filled.form(), wait.get(), response, model);
        }
        submissions.once(filled, () -> {
            logIn.mailLink(mail.orElseThrow(), Onward.to(filled.form().onward()), Language.of(request), site.of(request));
            return new Outcome.Done("/inloggen/verstuurd");
        });
        return "redirect:/inloggen/verstuurd";
    }

    @GetMapping("/inloggen/verstuurd")
    String sent(Model model) {
        model.addAttribute("demo", demo.isOn());
        return "access/sent";
    }

    /** The demo's short way: ask a link for one of its people, and go to the post box where it lies. */
    @PostMapping("/inloggen/demo")
    String demo(@RequestParam(name = "wie", defaultValue = "") String key, HttpServletRequest request) {
        MailAddress mail = demo.find(key).orElseThrow(NotFound::new).mail();
        logIn.mailLink(mail, Onward.MINE, Language.of(request), site.of(request));
        return "redirect:/postbus";
    }

    private String tooOften(AskForm form, Instant until, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, Duration.between(clock.instant(), until).toSeconds())));
        model.addAttribute("wait", CLOCK_TIME.format(until));
        return page(FormView.of(FORM, form), model);
    }

    private String page(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("organisation", openId.isOn() ? openId.name() : "");
        model.addAttribute("demoPeople", demo.all());
        return "access/log-in";
    }
}
