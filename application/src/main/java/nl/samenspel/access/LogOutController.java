package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Logging out: a page with a button, for a link may stand anywhere and must change nothing. */
@Controller
class LogOutController {

    private final Sessions sessions;

    LogOutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/uitloggen")
    String ask(Optional<Actor> actor) {
        return actor.isPresent() ? "access/log-out" : "redirect:/";
    }

    @PostMapping("/uitloggen")
    String logOut(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/";
    }
}
