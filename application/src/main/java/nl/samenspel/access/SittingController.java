package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.paper.PaperFile;
import nl.samenspel.paper.TextSize;
import nl.samenspel.people.Account;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import nl.samenspel.web.form.TypedDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sitting at hand: what can be done together, the card that the person takes home, and the end. Who does not sit at a table is sent to where that begins. */
@Controller
class SittingController {

    private static final String FORM = "agreement";
    private static final String CARD = "/aan-tafel/kaart";
    private static final String BEGINNING = "redirect:/werk/aan-tafel";
    private static final int LONGEST = 600;
    private static final int LONGEST_NAME = 100;

    private final AtTheTable table;
    private final Codes codes;
    private final Sessions sessions;
    private final Submissions submissions;
    private final TablePaper paper;
    private final People people;
    private final Reaches reaches;
    private final SiteAddress site;
    private final Clock clock;

    SittingController(
            AtTheTable table, Codes codes, Sessions sessions, Submissions submissions, TablePaper paper, People people, Reaches reaches, SiteAddress site, Clock clock) {
        this.table = table;
        this.codes = codes;
        this.sessions = sessions;
        this.submissions = submissions;
        this.paper = paper;
        this.people = people;
        this.reaches = reaches;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/aan-tafel")
    String together(Actor actor, Model model) {
        Optional<AtTheTable.Sitting> sitting = sitting(actor);
        if (sitting.isEmpty()) {
            return BEGINNING;
        }
        AtTheTable.Agreement known = sitting.get().agreement();
        String name = known.name().isEmpty() ? actor.hands().name() : known.name();
        return page(FormView.of(FORM, new AgreementForm(known.agreed(), name, known.telephone(), known.on().map(LocalDate::toString).orElse(""))), actor, model);
    }

    @PostMapping("/aan-tafel")
    String agree(FilledIn<AgreementForm> filled, Actor actor, Model model) {
        Optional<AtTheTable.Sitting> sitting = sitting(actor);
        if (sitting.isEmpty()) {
            return BEGINNING;
        }
        AgreementForm form = filled.form();
        Optional<LocalDate> on = TypedDate.read(form.on());
        Check<AgreementForm> check = Check.of(filled, "access.table.agreement")
                .required("agreed").atMost("agreed", LONGEST)
                .required("name").atMost("name", LONGEST_NAME)
                .required("telephone").telephone("telephone")
                .date("on").rule("on", on.isEmpty() || !on.get().isBefore(clock.instant().atZone(AtTheTable.HERE).toLocalDate()), "access.rule.table.on");
        if (!check.passed()) {
            return page(check.view(FORM), actor, model);
        }
        submissions.once(filled, () -> {
            table.agree(sitting.get(), new AtTheTable.Agreement(form.agreed().strip(), form.name().strip(), form.telephone().strip(), on));
            return new Outcome.Done(CARD);
        });
        return "redirect:" + CARD;
    }

    @GetMapping(CARD)
    String card(Actor actor, Model model) {
        Optional<AtTheTable.Sitting> sitting = sitting(actor);
        if (sitting.isEmpty()) {
            return BEGINNING;
        }
        if (sitting.get().agreement().agreed().isEmpty()) {
            return "redirect:/aan-tafel";
        }
        model.addAttribute("card", AgreementView.of(sitting.get(), actor.name()));
        model.addAttribute("code", sitting.get().code().map(codes::spoken).map(SpokenCode::groups).orElse(List.of()));
        return "access/table-card";
    }

    /** The card on paper. @param size of the letters, in points */
    @GetMapping(CARD + "/papier")
    ResponseEntity<byte[]> paperCard(@RequestParam(name = "letters", defaultValue = "") String size, Actor actor, HttpServletRequest request) {
        AtTheTable.Sitting sitting = sitting(actor).filter(each -> !each.agreement().agreed().isEmpty()).orElseThrow(NotFound::new);
        return onPaper("kaart", paper.card(sitting, actor, Language.of(request), TextSize.chosen(size), site.of(request)));
    }

    /** A letter with a code, for who sits at the other end of a telephone. Each letter is a new code, so it is asked for by a button. */
    @PostMapping("/aan-tafel/brief")
    ResponseEntity<byte[]> letter(Actor actor, HttpServletRequest request) {
        AtTheTable.Sitting sitting = sitting(actor).filter(AtTheTable.Sitting::proven).orElseThrow(NotFound::new);
        Account person = people.find(sitting.person()).orElseThrow(NotFound::new);
        Reach reach = reaches.of(person.id());
        if (!mayHaveALetter(reach)) {
            throw new NotFound();
        }
        return onPaper("brief", paper.letter(sitting, person, reach.address().orElseThrow(), reach.safe().neutral(), Language.of(request), site.of(request)));
    }

    private static boolean mayHaveALetter(Reach reach) {
        return reach.address().isPresent() && !reach.safe().noLetters();
    }

    /** Nothing of it stays in the browser of the helper. */
    private static ResponseEntity<byte[]> onPaper(String name, byte[] pdf) {
        return ResponseEntity.ok().headers(PaperFile.of(name, pdf).getHeaders()).cacheControl(CacheControl.noStore()).body(pdf);
    }

    @PostMapping("/aan-tafel/klaar")
    String end(Actor actor, HttpServletRequest request) {
        sitting(actor).ifPresent(sitting -> table.end(sitting.id(), sitting.helper()));
        sessions.actForOneself(request);
        return BEGINNING;
    }

    /** The person, alone or with another helper, asks to be called about what was agreed. */
    @PostMapping("/mijn/afspraak/{nummer}/vervolg")
    String askAgain(@PathVariable UUID nummer, Actor actor) {
        if (!table.askAgain(nummer, actor.account())) {
            throw new NotFound();
        }
        return "redirect:/mijn#afspraken";
    }

    private Optional<AtTheTable.Sitting> sitting(Actor actor) {
        return actor.acting().filter(acting -> acting.kind() == Acting.Kind.AT_THE_TABLE).flatMap(acting -> table.goesOn(acting.number(), acting.self().account()));
    }

    private String page(FormView form, Actor actor, Model model) {
        model.addAttribute("form", form);
        boolean proven = actor.holds(Right.SAY_HOW_REACHED);
        model.addAttribute("proven", proven);
        model.addAttribute("letter", proven && mayHaveALetter(reaches.of(actor.account())));
        model.addAttribute("name", actor.name());
        return "access/together";
    }
}
