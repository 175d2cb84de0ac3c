package nl.samenspel.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.people.MailAddress;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where everybody says that something on the site is not allowed, comes back to read what was decided, and may appeal. */
@Controller
class NoticeController {

    private static final String PAGE = "/melden";
    private static final String FORM = "notice";
    private static final String APPEAL = "appeal";
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int DECISIONS = 100;
    private static final Pattern PATH_HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,500}|/");
    private static final Set<String> MATTERS = Stream.of(Notice.Matter.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Notices notices;
    private final Submissions submissions;
    private final Messages messages;
    private final CurrentDoer current;

    NoticeController(Notices notices, Submissions submissions, Messages messages, CurrentDoer current) {
        this.notices = notices;
        this.submissions = submissions;
        this.messages = messages;
        this.current = current;
    }

    /**
     * What somebody says.
     *
     * @param path the page it is about
     * @param matter the name of a {@link Notice.Matter}
     */
    record NoticeForm(String path, String matter, String words, String name, String mail) {

        /** Never in a log line: who says what about whom. */
        @Override
        public String toString() {
            return "NoticeForm[]";
        }
    }

    /** Why somebody disagrees. */
    record AppealForm(String appeal) {}

    @GetMapping(PAGE)
    String ask(@RequestParam(name = "pagina", defaultValue = "") String path, HttpServletRequest request, Model model) {
        String about = PATH_HERE.matcher(path).matches() && !path.equals(PAGE) ? path : "";
        return page(FormView.of(FORM, new NoticeForm(about, "", "", "", "")), request, model);
    }

    @PostMapping(PAGE)
    String say(FilledIn<NoticeForm> filled, HttpServletRequest request, Model model) {
        NoticeForm form = filled.form();
        Check<NoticeForm> check = Check.of(filled, "privacy.notice-form")
                .required("path").rule("path", PATH_HERE.matcher(pathOf(form.path())).matches(), "privacy.notice.rule.path")
                .chosen("matter").oneOf("matter", MATTERS)
                .required("words").atMost("words", LONGEST_WORDS)
                .atMost("name", LONGEST_NAME)
                .mail("mail").rule("mail", form.mail().isEmpty() || MailAddress.parse(form.mail()).isPresent(), "privacy.notice.rule.mail");
        if (!check.passed()) {
            return page(check.view(FORM), request, model);
        }
        if (notices.isFlooded()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Notices.Said said = new Notices.Said(pathOf(form.path()), Notice.Matter.valueOf(form.matter()), form.words(), form.name(),
                MailAddress.parse(form.mail()).map(MailAddress::value).orElse(""), Language.of(request));
        Outcome outcome = submissions.once(filled, () -> new Outcome.Done(PAGE + "/" + notices.receive(said, current.find().map(Doer::forWhom).orElse(null))));
        return "redirect:" + ((Outcome.Done) outcome).address();
    }

    @GetMapping(PAGE + "/besluiten")
    String decisions(Model model) {
        model.addAttribute("decisions", notices.decisions(null, DECISIONS).stream().map(DecisionView::new).toList());
        return "privacy/decisions";
    }

    @GetMapping(PAGE + "/{nummer}")
    String status(@PathVariable UUID nummer, Model model) {
        return statusPage(nummer, FormView.empty(APPEAL), model);
    }

    @PostMapping(PAGE + "/{nummer}/bezwaar")
    String appeal(@PathVariable UUID nummer, FilledIn<AppealForm> filled, Model model) {
        notices.find(nummer).orElseThrow(NotFound::new);
        Check<AppealForm> check = Check.of(filled, "privacy.notice").required("appeal").atMost("appeal", LONGEST_WORDS);
        if (!check.passed()) {
            return statusPage(nummer, check.view(APPEAL), model);
        }
        submissions.once(filled, () -> {
            notices.appeal(nummer, filled.form().appeal());
            return new Outcome.Done(PAGE + "/" + nummer);
        });
        return "redirect:" + PAGE + "/" + nummer;
    }

    private String statusPage(UUID number, FormView form, Model model) {
        model.addAttribute("notice", NoticeView.of(notices.find(number).orElseThrow(NotFound::new)));
        model.addAttribute("decisions", notices.decisions(number, DECISIONS).stream().map(DecisionView::new).toList());
        model.addAttribute("form", form);
        return "privacy/notice";
    }

    private String page(FormView form, HttpServletRequest request, Model model) {
        Map<String, String> matters = new LinkedHashMap<>();
        List.of(Notice.Matter.values()).forEach(matter -> matters.put(matter.name(), messages.text(Language.of(request), "privacy.matter." + matter.key())));
        model.addAttribute("form", form);
        model.addAttribute("matters", matters);
        return "privacy/report";
    }

    /** People paste whole addresses: what counts is the path. */
    private static String pathOf(String typed) {
        String path = typed.strip().replaceFirst("^https?://[^/]+", "");
        int end = path.indexOf('?') >= 0 ? path.indexOf('?') : path.indexOf('#') >= 0 ? path.indexOf('#') : path.length();
        return path.substring(0, end);
    }
}
