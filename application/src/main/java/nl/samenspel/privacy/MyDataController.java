package nl.samenspel.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.samenspel.people.Account;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.Paging;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody may know and ask of the own data: what there is, who looked, a copy, and being forgotten. */
@Controller
class MyDataController {

    private static final String PAGE = "/mijn/gegevens";
    private static final String FORM = "leave";
    private static final int ON_A_PAGE = 50;

    private final PersonalFile file;
    private final Looks looks;
    private final Leaving leaving;
    private final People people;
    private final Municipalities municipalities;
    private final CurrentDoer current;

    MyDataController(PersonalFile file, Looks looks, Leaving leaving, People people, Municipalities municipalities, CurrentDoer current) {
        this.file = file;
        this.looks = looks;
        this.leaving = leaving;
        this.people = people;
        this.municipalities = municipalities;
        this.current = current;
    }

    /** Leaving asks one thing. @param sure "ja", typed or chosen by who really wants to */
    record LeaveForm(String sure) {}

    @GetMapping(PAGE)
    String mine(Model model) {
        model.addAttribute("held", HeldView.of(file.show(me())));
        return "privacy/my-data";
    }

    @GetMapping(PAGE + "/gekeken")
    String looked(HttpServletRequest request, Model model) {
        Account me = me();
        Paging paging = Paging.of(request, ON_A_PAGE, looks.count(me.id(), false));
        List<Looks.Look> lines = looks.of(me.id(), false, ON_A_PAGE, paging.offset());
        model.addAttribute("lines", LookView.of(lines, people.namesOf(LookView.peopleIn(lines)), false));
        model.addAttribute("self", me.id().toString());
        model.addAttribute("paging", paging);
        return "privacy/looked";
    }

    @PostMapping(PAGE + "/meenemen")
    ResponseEntity<byte[]> takeAlong(HttpServletRequest request) {
        return attachment(file.copy(me(), municipalities.current(CurrentMunicipality.require()), Language.of(request)));
    }

    @GetMapping(PAGE + "/weg")
    String askToLeave(Model model) {
        return leavePage(FormView.empty(FORM), model);
    }

    @PostMapping(PAGE + "/weg")
    String leave(FilledIn<LeaveForm> filled, Model model) {
        Check<LeaveForm> check = Check.of(filled, "privacy.leave").rule("sure", filled.form().sure().equals("ja"), "privacy.leave.rule");
        if (!check.passed()) {
            return leavePage(check.view(FORM), model);
        }
        return switch (leaving.leave(me().id())) {
            case Leaving.Left(boolean accountStays) -> "redirect:/privacy/tot-ziens" + (accountStays ? "?account=blijft" : "");
            case Leaving.NotYet _ -> leavePage(FormView.empty(FORM), model);
            case Leaving.Unknown() -> throw new NotFound();
        };
    }

    static ResponseEntity<byte[]> attachment(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private String leavePage(FormView form, Model model) {
        model.addAttribute("form", form);
        leaving.objection(me()).ifPresent(reason -> model.addAttribute("objection", reason));
        model.addAttribute("stays", ProcessingView.all().stream().filter(ProcessingView::staysAfterLeaving).toList());
        return "privacy/leave";
    }

    private Account me() {
        return people.find(current.require().forWhom()).orElseThrow(NotFound::new);
    }
}
