package nl.samenspel.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.paper.TextSize;
import nl.samenspel.privacy.Deed;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All letters at once: a pile is made, printed as one document, posted, and noted so in one go. What comes in meanwhile is for the next pile. */
@Controller
class PileController {

    private static final String LIST = "/werk/post";
    private static final String PILES = LIST + "/stapel";
    private static final String PAGE = PILES + "/{nummer}";

    private final ErrandDesk desk;
    private final Letters letters;
    private final Clock clock;

    PileController(ErrandDesk desk, Letters letters, Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.clock = clock;
    }

    @PostMapping(PILES)
    String make(Actor actor) {
        return desk.pile(actor).map(number -> "redirect:" + PILES + "/" + number).orElse("redirect:" + LIST + "?geen-brieven=true");
    }

    @GetMapping(PAGE)
    String pile(@PathVariable("nummer") UUID number, Actor actor, Model model) {
        model.addAttribute("pile", PileView.of(number, desk.onPile(actor, number, Deed.READ)));
        return "contact/pile";
    }

    /** One document; that each letter was printed is noted for whom it is. */
    @GetMapping(PAGE + "/brieven.pdf")
    ResponseEntity<byte[]> print(@PathVariable("nummer") UUID number, @RequestParam(name = "letters", defaultValue = "") String points, Actor actor, HttpServletRequest request) {
        List<ErrandDesk.Task> tasks = desk.onPile(actor, number, Deed.PRINT).stream().filter(task -> task.errand().closed().isEmpty()).toList();
        if (tasks.isEmpty()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"brieven.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(letters.print(tasks, Language.of(request), TextSize.chosen(points), LocalDate.now(clock.withZone(HumanTimes.ZONE))));
    }

    @PostMapping(PAGE + "/gepost")
    String posted(@PathVariable("nummer") UUID number, Actor actor) {
        desk.posted(actor, number);
        return "redirect:" + PILES + "/" + number;
    }

    @PostMapping(PAGE + "/terug")
    String notPosted(@PathVariable("nummer") UUID number, Actor actor) {
        desk.notPosted(actor, number);
        return "redirect:" + PILES + "/" + number;
    }
}
