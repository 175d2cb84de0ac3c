package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.access.limits.Client;
import nl.samenspel.access.limits.CodeTries;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.messages.Post;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Coming in by telephone: asking for a code, which comes as a text or is spoken, and typing it. */
@Controller
class TelephoneCodeController {

    private static final String ASK = "/inloggen/telefoon";
    private static final String TYPE = "/inloggen/telefoon/code";
    private static final Map<String, Channel> WAYS = Map.of("sms", Channel.TEXT_MESSAGE, "gesproken", Channel.VOICE_CALL);

    private final TelephoneCodes codes;
    private final Post post;
    private final Sessions sessions;
    private final Submissions submissions;
    private final RateLimits limits;
    private final CodeTries tries;

    TelephoneCodeController(TelephoneCodes codes, Post post, Sessions sessions, Submissions submissions, RateLimits limits, CodeTries tries) {
        this.codes = codes;
        this.post = post;
        this.sessions = sessions;
        this.submissions = submissions;
        this.limits = limits;
        this.tries = tries;
    }

    @GetMapping(ASK)
    String ask(@RequestParam(name = "verder", defaultValue = "") String onward, Optional<Actor> actor, Model model) {
        return actor.isPresent() ? "redirect:" + Onward.to(onward) : page(FormView.of("telephone", new TelephoneForm("", "sms", onward)), model);
    }

    @PostMapping(ASK)
    String send(FilledIn<TelephoneForm> filled, HttpServletRequest request, Model model) {
        TelephoneForm form = filled.form();
        Optional<TelephoneNumber> telephone = TelephoneNumber.parse(form.telephone());
        Check<TelephoneForm> check = Check.of(filled, "access.telephone")
                .required("telephone").telephone("telephone").rule("telephone", telephone.isPresent(), "access.rule.telephone")
                .chosen("way").oneOf("way", ways())
                .rule("way", !form.way().equals("sms") || telephone.isEmpty() || telephone.get().takesTextMessages(), "access.rule.telephone.spoken");
        if (!check.passed()) {
            return page(check.view("telephone"), model);
        }
        if (limits.sending(Client.of(request), telephone.orElseThrow().value()).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Outcome outcome = submissions.once(filled, () -> new Outcome.Done(
                TYPE + "?vraag=" + codes.send(telephone.orElseThrow(), WAYS.get(form.way()), Onward.to(form.onward()), Language.of(request))));
        return "redirect:" + ((Outcome.Done) outcome).address();
    }

    @GetMapping(TYPE)
    String type(@RequestParam(name = "vraag", defaultValue = "") String asking, Model model) {
        return typePage(FormView.of("telephone-code", new TelephoneCodeForm(asking, "", "")), List.of(), model);
    }

    @PostMapping(TYPE)
    String open(FilledIn<TelephoneCodeForm> filled, Optional<Actor> actor, HttpServletRequest request, Model model) {
        tries.refuseTooMany(request);
        TelephoneCodeForm form = filled.form();
        Check<TelephoneCodeForm> check = Check.of(filled, "access.telephone-code").required("code");
        if (!check.passed()) {
            return typePage(check.view("telephone-code"), List.of(), model);
        }
        UUID asking = AccountId.parse(form.asking()).map(AccountId::value).orElseThrow(NotFound::new);
        return switch (codes.look(asking, form.code())) {
            case TelephoneCodes.Right(List<Account> people, String onward) -> {
                Optional<AccountId> who = people.size() == 1 ? Optional.of(people.getFirst().id()) : people.stream().map(Account::id).filter(each -> each.toString().equals(form.who())).findFirst();
                if (who.isPresent() && codes.use(asking, who.get())) {
                    sessions.begin(who.get(), CurrentMunicipality.require(), request);
                    yield "redirect:" + onward;
                }
                yield typePage(check.rule("who", false, "access.rule.telephone.who").view("telephone-code"), people, model);
            }
            case TelephoneCodes.Wrong() -> {
                if (actor.isPresent()) {
                    yield "redirect:" + Onward.MINE; // pressed twice
                }
                tries.wrong(request);
                yield typePage(check.rule("code", false, "access.rule.telephone.code").view("telephone-code"), List.of(), model);
            }
        };
    }

    private Set<String> ways() {
        return WAYS.entrySet().stream().filter(way -> post.canUse(way.getValue())).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    private String page(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("ways", Stream.of("sms", "gesproken").filter(ways()::contains).toList());
        return "access/telephone";
    }

    private static String typePage(FormView form, List<Account> people, Model model) {
        Map<String, String> names = new LinkedHashMap<>();
        if (people.size() > 1) {
            people.forEach(account -> names.put(account.id().toString(), account.name()));
        }
        model.addAttribute("form", form);
        model.addAttribute("people", names);
        return "access/telephone-code";
    }
}
