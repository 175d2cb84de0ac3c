package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspel.access.limits.CodeTries;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a helper sits down with somebody, and sees who asked to be called again. */
@Controller
class TableController {

    private static final String PAGE = "/werk/aan-tafel";
    private static final String CARD = "card";
    private static final String SOMEBODY = "somebody";
    private static final int LONGEST_NAME = 100;

    private final AtTheTable table;
    private final People people;
    private final Sessions sessions;
    private final Submissions submissions;
    private final CodeTries tries;

    TableController(AtTheTable table, People people, Sessions sessions, Submissions submissions, CodeTries tries) {
        this.table = table;
        this.people = people;
        this.sessions = sessions;
        this.submissions = submissions;
        this.tries = tries;
    }

    @GetMapping(PAGE)
    String begin(Actor helper, Model model) {
        return page(FormView.empty(CARD), FormView.empty(SOMEBODY), helper, model);
    }

    @PostMapping(PAGE + "/kaart")
    String byCard(FilledIn<CardForm> filled, Actor helper, HttpServletRequest request, Model model) {
        tries.refuseTooMany(request);
        Optional<SpokenCode> code = SpokenCode.parse(filled.form().code());
        Check<CardForm> check = Check.of(filled, "access.table.card").required("code").rule("code", code.isPresent(), "access.rule.code.slip");
        if (check.passed()) {
            AtTheTable.Beginning beginning = table.begin(helper, code.orElseThrow());
            switch (beginning) {
                case AtTheTable.Begun begun -> {
                    return sitDown(begun.sitting(), request);
                }
                case AtTheTable.NoSuchCard(), AtTheTable.NotFound() -> {
                    tries.wrong(request);
                    check.rule("code", false, "access.rule.code.unknown");
                }
                case AtTheTable.Oneself() -> check.rule("code", false, "access.rule.table.oneself");
            }
        }
        return page(check.view(CARD), FormView.empty(SOMEBODY), helper, model);
    }

    @PostMapping(PAGE)
    String bySaying(FilledIn<SomebodyForm> filled, Actor helper, HttpServletRequest request, Model model) {
        SomebodyForm form = filled.form();
        boolean known = form.known().equals("ja");
        Optional<MailAddress> mail = MailAddress.parse(form.mail());
        Optional<TelephoneNumber> telephone = TelephoneNumber.parse(form.telephone());
        Check<SomebodyForm> check = Check.of(filled, "access.table.somebody")
                .chosen("known").oneOf("known", Set.of("ja", "nee"))
                .required("name").atMost("name", LONGEST_NAME)
                .mail("mail").rule("mail", form.mail().isBlank() || mail.isPresent(), "access.rule.mail")
                .telephone("telephone").rule("telephone", form.telephone().isBlank() || telephone.isPresent(), "access.rule.telephone")
                .rule("mail", !known || !form.mail().isBlank() || !form.telephone().isBlank(), "access.rule.table.card-or-mail");
        if (!check.passed()) {
            return page(FormView.empty(CARD), check.view(SOMEBODY), helper, model);
        }
        AtomicReference<AtTheTable.Beginning> beginning = new AtomicReference<>();
        submissions.once(filled, () -> {
            beginning.set(table.begin(helper, new AtTheTable.Described(form.name().strip(), mail, telephone, known)));
            return beginning.get() instanceof AtTheTable.Begun ? new Outcome.Done("/mijn") : new Outcome.NotYet(check.view(SOMEBODY));
        });
        return switch (beginning.get()) {
            case AtTheTable.Begun begun -> sitDown(begun.sitting(), request);
            case AtTheTable.NoSuchCard(), AtTheTable.NotFound() -> page(FormView.empty(CARD), check.rule("name", false, "access.rule.table.not-found").view(SOMEBODY), helper, model);
            case AtTheTable.Oneself() -> page(FormView.empty(CARD), check.rule("name", false, "access.rule.table.oneself").view(SOMEBODY), helper, model);
            case null -> "redirect:/mijn";
        };
    }

    @PostMapping(PAGE + "/vervolg/{nummer}/klaar")
    String called(@PathVariable UUID nummer, Actor helper) {
        if (!table.called(nummer, helper)) {
            throw new NotFound();
        }
        return "redirect:" + PAGE;
    }

    private String sitDown(UUID sitting, HttpServletRequest request) {
        sessions.act(new Actings.Reference(Acting.Kind.AT_THE_TABLE, sitting), request);
        return "redirect:/aan-tafel";
    }

    private String page(FormView card, FormView somebody, Actor helper, Model model) {
        List<AtTheTable.Past> waiting = table.waitingFor(helper);
        Map<AccountId, String> names = people.namesOf(waiting.stream().map(AtTheTable.Past::person).toList());
        model.addAttribute("card", card);
        model.addAttribute("somebody", somebody);
        model.addAttribute("waiting", waiting.stream().map(past -> AgreementView.of(past, names.getOrDefault(past.person(), ""))).toList());
        return "access/table";
    }
}
