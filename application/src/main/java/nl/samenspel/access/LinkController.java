package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
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

/** Coming in by a link from a mail. Looking at the page does nothing, for programs look at links too; pressing its button logs in. */
@Controller
class LinkController {

    private static final String FORM = "link";
    private static final int LONGEST_NAME = 100;

    private final Links links;
    private final LogIn logIn;
    private final Sessions sessions;
    private final Submissions submissions;

    LinkController(Links links, LogIn logIn, Sessions sessions, Submissions submissions) {
        this.links = links;
        this.logIn = logIn;
        this.sessions = sessions;
        this.submissions = submissions;
    }

    @GetMapping("/inloggen/link")
    String look(
            @RequestParam(name = "sleutel", defaultValue = "") String secret,
            @RequestParam(name = "anders", defaultValue = "false") boolean somebodyElse,
            Optional<Actor> actor,
            HttpServletResponse response,
            Model model) {
        return switch (links.look(secret)) {
            case Links.Open open -> {
                List<Account> people = logIn.peopleBehind(open);
                boolean choice = people.size() > 1 || somebodyElse && !people.isEmpty();
                String who = choice ? "" : people.isEmpty() ? LinkForm.NEWCOMER : people.getFirst().id().toString();
                yield page(FormView.of(FORM, new LinkForm(secret, who, "")), people, choice, model);
            }
            case Links.State shut -> shut(shut, actor, response, model);
        };
    }

    @PostMapping("/inloggen/link")
    String open(FilledIn<LinkForm> filled, Optional<Actor> actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!(links.look(filled.form().secret()) instanceof Links.Open link)) {
            return shut(links.look(filled.form().secret()), actor, response, model);
        }
        List<Account> people = logIn.peopleBehind(link);
        Check<LinkForm> check = check(filled, people);
        if (!check.passed()) {
            return page(check.view(FORM), people, !people.isEmpty(), model);
        }
        AtomicReference<LogIn.Opening> opened = new AtomicReference<>();
        submissions.once(filled, () -> {
            LogIn.Opening opening = logIn.open(filled.form().secret(), person(filled.form()));
            opened.set(opening);
            return opening instanceof LogIn.In in ? new Outcome.Done(in.onward()) : new Outcome.NotYet(check.view(FORM));
        });
        return switch (opened.get()) {
            case LogIn.In(AccountId account, String onward) -> {
                sessions.begin(account, CurrentMunicipality.require(), request);
                yield "redirect:" + onward;
            }
            case LogIn.Shut(Links.State state) -> shut(state, actor, response, model);
            case LogIn.NotThisPerson() -> shut(new Links.Unknown(), actor, response, model);
            case null -> shut(new Links.Used(), actor, response, model);
        };
    }

    private static Check<LinkForm> check(FilledIn<LinkForm> filled, List<Account> people) {
        Set<String> offered = people.stream().map(account -> account.id().toString()).collect(Collectors.toSet());
        offered.add(LinkForm.NEWCOMER);
        Check<LinkForm> check = Check.of(filled, "access.link").chosen("who").oneOf("who", offered);
        return filled.form().isNewcomer() ? check.required("name").atMost("name", LONGEST_NAME) : check;
    }

    private static LogIn.Person person(LinkForm form) {
        return form.isNewcomer() ? new LogIn.Newcomer(form.name()) : AccountId.parse(form.who()).<LogIn.Person>map(LogIn.Known::new).orElseThrow();
    }

    private static String page(FormView form, List<Account> people, boolean choice, Model model) {
        Map<String, String> names = new LinkedHashMap<>();
        people.forEach(account -> names.put(account.id().toString(), account.name()));
        model.addAttribute("form", form);
        model.addAttribute("people", names);
        model.addAttribute("choice", choice);
        return "access/link";
    }

    /** A kind page with one thing to do; whoever pressed twice and is in already just goes on. */
    private static String shut(Links.State state, Optional<Actor> actor, HttpServletResponse response, Model model) {
        if (state instanceof Links.Used && actor.isPresent()) {
            return "redirect:" + Onward.MINE;
        }
        String key = switch (state) {
            case Links.Used() -> "used";
            case Links.Expired() -> "expired";
            case Links.Unknown() -> "unknown";
            case Links.Open _ -> throw new IllegalStateException("An open link is not shut");
        };
        response.setStatus((state instanceof Links.Unknown ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        model.addAttribute("key", key);
        return "access/link-shut";
    }
}
