package nl.samenspel.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.messages.Errands;
import nl.samenspel.paper.TextSize;
import nl.samenspel.people.Channel;
import nl.samenspel.privacy.Deed;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import nl.samenspel.web.form.TypedDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters to post and the calls to make: what a person does so that somebody without mail hears it as soon as others. */
@Controller
class PostController {

    private static final String PAGE = "/werk/post";
    private static final String FORM = "call";
    private static final int FARTHEST_DAYS = 31;
    private static final Set<String> RESULTS = Set.of(CallForm.SPOKEN, CallForm.NOT_REACHED, CallForm.MOVED);

    private final ErrandDesk desk;
    private final Errands errands;
    private final Letters letters;
    private final Submissions submissions;
    private final Clock clock;

    PostController(ErrandDesk desk, Errands errands, Letters letters, Submissions submissions, Clock clock) {
        this.desk = desk;
        this.errands = errands;
        this.letters = letters;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String list(@RequestParam(name = "klaar", defaultValue = "false") boolean done, @RequestParam(name = "geen-brieven", defaultValue = "false") boolean noLetters, Actor actor, Model model) {
        var open = desk.open(actor, today());
        model.addAttribute("done", done);
        model.addAttribute("noLetters", noLetters);
        model.addAttribute("calls", open.stream().filter(errand -> !errand.letter()).toList());
        model.addAttribute("letters", open.stream().filter(ErrandView::letter).toList());
        model.addAttribute("unreachable", desk.unreachable(actor));
        return "contact/post";
    }

    @GetMapping(PAGE + "/{nummer}")
    String task(@PathVariable UUID nummer, Actor actor, Model model) {
        return taskPage(task(nummer, actor, Deed.READ), FormView.empty(FORM), actor, model);
    }

    /** The letter for an envelope with a window; that it was printed is noted for whom it is. */
    @GetMapping(PAGE + "/{nummer}/brief")
    ResponseEntity<byte[]> letter(@PathVariable UUID nummer, @RequestParam(name = "letters", defaultValue = "") String points, Actor actor) {
        ErrandDesk.Task task = desk.look(actor, nummer, Deed.PRINT).filter(found -> found.errand().channel() == Channel.LETTER && found.reach().address().isPresent()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"brief.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(letters.print(task, TextSize.chosen(points), today()));
    }

    @PostMapping(PAGE + "/{nummer}/gepost")
    String posted(@PathVariable UUID nummer, Actor actor) {
        errands.done(task(nummer, actor, Deed.CHANGE).errand().message(), actor.account());
        return "redirect:" + PAGE + "?klaar=true";
    }

    @PostMapping(PAGE + "/{nummer}/overnemen")
    String takeOver(@PathVariable UUID nummer, Actor actor) {
        errands.takenBy(task(nummer, actor, Deed.CHANGE).errand().message(), actor.account());
        return "redirect:" + PAGE + "/" + nummer;
    }

    /** Nobody answers: a letter goes instead. */
    @PostMapping(PAGE + "/{nummer}/als-brief")
    String asLetter(@PathVariable UUID nummer, Actor actor) {
        ErrandDesk.Task task = task(nummer, actor, Deed.CHANGE);
        if (desk.instead(task) == LetterInstead.OFFERED) {
            errands.asLetter(task.errand().message(), actor.account());
        }
        return "redirect:" + PAGE + "/" + nummer;
    }

    @PostMapping(PAGE + "/{nummer}/gebeld")
    String called(@PathVariable UUID nummer, FilledIn<CallForm> filled, Actor actor, Model model) {
        ErrandDesk.Task task = task(nummer, actor, Deed.CHANGE);
        CallForm form = filled.form();
        Optional<LocalDate> day = TypedDate.read(form.day());
        Check<CallForm> check = Check.of(filled, "contact.call").chosen("result").oneOf("result", RESULTS);
        if (form.needsADay()) {
            check.required("day").date("day").rule("day", day.isEmpty() || isSoon(day.get()), "contact.call.rule.day", FARTHEST_DAYS);
        }
        if (!check.passed()) {
            return taskPage(task, check.view(FORM), actor, model);
        }
        submissions.once(filled, () -> {
            switch (form.result()) {
                case CallForm.SPOKEN -> errands.done(task.errand().message(), actor.account());
                case CallForm.NOT_REACHED -> errands.notReached(task.errand().message(), day.orElseThrow(), actor.account());
                default -> errands.moved(task.errand().message(), day.orElseThrow());
            }
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE + "?klaar=true";
    }

    /** A day that is so far away that everybody has forgotten it is no day. */
    private boolean isSoon(LocalDate day) {
        return !day.isBefore(today()) && !day.isAfter(today().plusDays(FARTHEST_DAYS));
    }

    private ErrandDesk.Task task(UUID number, Actor actor, Deed deed) {
        return desk.look(actor, number, deed).orElseThrow(NotFound::new);
    }

    private String taskPage(ErrandDesk.Task task, FormView form, Actor actor, Model model) {
        model.addAttribute("task", TaskView.of(task, desk.instead(task), actor.account()));
        model.addAttribute("form", form);
        return task.errand().channel() == Channel.LETTER ? "contact/letter" : "contact/call";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HumanTimes.ZONE));
    }
}
