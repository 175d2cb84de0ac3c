package nl.samenspel.directory.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.AddressLookup;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryEditing;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Fact;
import nl.samenspel.directory.SeenBy;
import nl.samenspel.directory.Spot;
import nl.samenspel.directory.Verdict;
import nl.samenspel.directory.web.Amending.Sent;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying where something is, whether one can get in there, and who may see it. */
@Controller
class SpotController {

    private final Browsing browsing;
    private final Amending amending;
    private final AddressLookup addresses;

    SpotController(Browsing browsing, Amending amending, AddressLookup addresses) {
        this.browsing = browsing;
        this.amending = amending;
        this.addresses = addresses;
    }

    @GetMapping("/aanbod/{slug}/plek")
    ModelAndView spot(@PathVariable String slug, Actor actor) {
        EntryView entry = here(slug, actor);
        return EntryEditing.mayEdit(actor, entry) instanceof Verdict.Refused(String reason)
                ? new ModelAndView("directory/refused", "refused", new RefusedView(reason, "/aanbod/" + slug))
                : page(entry, FormView.of("entry", SpotForm.of(entry.version(), entry.facts().spot(), entry.facts().seenBy())));
    }

    @PostMapping("/aanbod/{slug}/plek")
    ModelAndView change(@PathVariable String slug, FilledIn<SpotForm> filled, Actor actor) {
        EntryView entry = here(slug, actor);
        SpotForm form = filled.form();
        var check = SpotForm.check(filled);
        Spot spot = check.passed() ? form.spot(addresses, entry.facts().spot()) : Spot.UNKNOWN;
        SeenBy seenBy = check.passed() && !form.seenBy().isEmpty() ? SeenBy.valueOf(form.seenBy()) : entry.facts().seenBy();
        return amending.send(new Sent<>(entry, filled, check, form.seenVersion(), Set.of(Fact.SPOT, Fact.SEEN_BY, Fact.ADDRESS), "secret", ""),
                facts -> facts.with(spot).with(seenBy), actor, view -> page(entry, view));
    }

    private static ModelAndView page(EntryView entry, FormView form) {
        return new ModelAndView("directory/spot", Map.of("entry", entry, "form", form));
    }

    private EntryView here(String slug, Actor actor) {
        return EntryPages.here(browsing.at(slug, Optional.of(actor)), "/plek");
    }
}
