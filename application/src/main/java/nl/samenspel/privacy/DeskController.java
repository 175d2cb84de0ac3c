package nl.samenspel.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import nl.samenspel.web.form.TypedDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk of the privacy officer: a request of somebody at the counter or on paper, lines to withhold, and whether the logs are whole. */
@Controller
class DeskController {

    private static final String PAGE = "/gemeente/privacy";
    private static final String FIND = "find";
    private static final String WITHHOLD = "withhold";
    private static final int LONGEST_REASON = 1_000;
    private static final int LINES = 200;
    private static final int DELETIONS = 20;

    private final PersonalFile file;
    private final Looks looks;
    private final Withholdings withholdings;
    private final Deletions deletions;
    private final SealCheck seals;
    private final People people;
    private final Municipalities municipalities;
    private final Submissions submissions;
    private final CurrentDoer current;
    private final Clock clock;

    DeskController(PersonalFile file, Looks looks, Withholdings withholdings, Deletions deletions, SealCheck seals, People people, Municipalities municipalities,
            Submissions submissions, CurrentDoer current, Clock clock) {
        this.file = file;
        this.looks = looks;
        this.withholdings = withholdings;
        this.deletions = deletions;
        this.seals = seals;
        this.people = people;
        this.municipalities = municipalities;
        this.submissions = submissions;
        this.current = current;
        this.clock = clock;
    }

    /** Whom a request is about. */
    record FindForm(String mail) {

        /** An address in a log line would be personal data. */
        @Override
        public String toString() {
            return "FindForm[]";
        }
    }

    /**
     * Withholding lines.
     *
     * @param doer the number of an account, or empty: everybody
     * @param from lines of this day and later
     * @param review when it is looked at again
     */
    record WithholdForm(String doer, String from, String reason, String review) {

        /** A reason in a log line would be personal data. */
        @Override
        public String toString() {
            return "WithholdForm[]";
        }
    }

    @GetMapping(PAGE)
    String desk(Model model) {
        return deskPage(FormView.empty(FIND), List.of(), model);
    }

    /** Looking somebody up is a form that is sent, so that no address stands in an address. */
    @PostMapping(PAGE)
    String find(FilledIn<FindForm> filled, Model model) {
        List<Account> found = MailAddress.parse(filled.form().mail()).map(file::find).orElse(List.of());
        Check<FindForm> check = Check.of(filled, "privacy.find").required("mail").mail("mail").rule("mail", !found.isEmpty(), "privacy.find.nobody");
        return deskPage(check.view(FIND), found, model);
    }

    @PostMapping(PAGE + "/controle")
    String check() {
        seals.check(CurrentMunicipality.require());
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/mensen/{nummer}")
    String person(@PathVariable UUID nummer, Model model) {
        return personPage(person(nummer), FormView.empty(WITHHOLD), model);
    }

    @PostMapping(PAGE + "/mensen/{nummer}/meenemen")
    ResponseEntity<byte[]> copy(@PathVariable UUID nummer, HttpServletRequest request) {
        return MyDataController.attachment(file.copy(person(nummer), municipalities.current(CurrentMunicipality.require()), Language.of(request)));
    }

    @PostMapping(PAGE + "/mensen/{nummer}/achterhouden")
    String withhold(@PathVariable UUID nummer, FilledIn<WithholdForm> filled, Model model) {
        Account person = person(nummer);
        WithholdForm form = filled.form();
        Optional<LocalDate> from = TypedDate.read(form.from());
        Optional<LocalDate> review = TypedDate.read(form.review());
        Check<WithholdForm> check = Check.of(filled, "privacy.withhold")
                .rule("doer", form.doer().isEmpty() || AccountId.parse(form.doer()).isPresent(), "privacy.withhold.rule.doer")
                .required("from").date("from")
                .required("reason").atMost("reason", LONGEST_REASON)
                .required("review").date("review").rule("review", review.isEmpty() || review.get().isAfter(LocalDate.now(clock.withZone(HumanTimes.ZONE))), "privacy.withhold.rule.review");
        if (!check.passed()) {
            return personPage(person, check.view(WITHHOLD), model);
        }
        submissions.once(filled, () -> {
            withholdings.withhold(person.id(), AccountId.parse(form.doer()).orElse(null), from.orElseThrow(), form.reason(), review.orElseThrow(), current.require());
            return new Outcome.Done(PAGE + "/mensen/" + nummer);
        });
        return "redirect:" + PAGE + "/mensen/" + nummer;
    }

    @PostMapping(PAGE + "/achterhouden/{nummer}/einde")
    String end(@PathVariable UUID nummer) {
        if (!withholdings.end(nummer, current.require())) {
            throw new NotFound();
        }
        return "redirect:" + PAGE;
    }

    private String deskPage(FormView form, List<Account> found, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute("withholdings", views(withholdings.held(null)));
        model.addAttribute("deletions", deletions.latest(DELETIONS).stream().map(DeletionView::new).toList());
        seals.latest().ifPresent(report -> model.addAttribute("seals", new SealView(report.at(), report.seals(), report.lines(), report.findings())));
        return "privacy/desk";
    }

    private String personPage(Account person, FormView form, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("held", HeldView.of(file.show(person)));
        List<Looks.Look> lines = looks.of(person.id(), true, LINES, 0);
        var names = people.namesOf(LookView.peopleIn(lines));
        model.addAttribute("lines", LookView.of(lines, names, true));
        model.addAttribute("doers", WithholdingView.choices(lines, names));
        model.addAttribute("withholdings", views(withholdings.held(person.id())));
        return "privacy/person";
    }

    private List<WithholdingView> views(List<Withholdings.Withholding> held) {
        return WithholdingView.of(held, people.namesOf(held.stream().flatMap(each -> each.people().stream()).toList()));
    }

    private Account person(UUID number) {
        return people.find(new AccountId(number)).orElseThrow(NotFound::new);
    }
}
