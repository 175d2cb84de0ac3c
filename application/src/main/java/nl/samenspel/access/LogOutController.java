package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Logging out: a page with a button, for a link may stand anywhere and must change nothing. */
@Controller
class LogOutController {

    private final Sessions sessions;
    private final OpenIdSettings openId;
    private final OpenIdProvider provider;
    private final SiteAddress site;

    LogOutController(Sessions sessions, OpenIdSettings openId, OpenIdProvider provider, SiteAddress site) {
        this.sessions = sessions;
        this.openId = openId;
        this.provider = provider;
        this.site = site;
    }

    @GetMapping("/uitloggen")
    String ask(Optional<Actor> actor) {
        return actor.isPresent() ? "access/log-out" : "redirect:/";
    }

    @PostMapping("/uitloggen")
    String logOut(HttpServletRequest request) {
        boolean byOrganisation = sessions.isByOrganisation(request);
        sessions.end(request);
        return byOrganisation && openId.isOn() ? "redirect:/uitgelogd" : "redirect:/";
    }

    /** Who came by way of an organisation is still logged in there; whether that ends too is for that person to say. */
    @GetMapping("/uitgelogd")
    String loggedOut(HttpServletRequest request, Model model) {
        try {
            String address = openId.isOn() ? provider.endpoints().logOut() : "";
            if (address.isEmpty()) {
                return "redirect:/";
            }
            model.addAttribute("provider", openId.name());
            model.addAttribute("address", address + "?" + OpenIdProvider.query(Map.of("client_id", openId.clientId(), "post_logout_redirect_uri", site.of(request) + "/")));
            return "access/logged-out";
        } catch (OpenIdProvider.Failed outage) {
            return "redirect:/";
        }
    }
}
