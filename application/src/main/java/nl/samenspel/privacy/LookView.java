package nl.samenspel.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.people.AccountId;
import nl.samenspel.web.Page;
import nl.samenspel.web.parts.Moment;

/**
 * One line of "who looked at my data". A professional is told by role and organisation, for it is they who answer for the look (Court of Justice, C-579/21, 2023); a resident
 * who looked is told by name, for residents see each other's data only when both said yes. The privacy officer sees every name.
 */
public final class LookView {

    private final Looks.Look look;
    private final Map<AccountId, String> names;
    private final boolean withNames;

    private LookView(Looks.Look look, Map<AccountId, String> names, boolean withNames) {
        this.look = look;
        this.names = names;
        this.withNames = withNames;
    }

    static List<LookView> of(List<Looks.Look> looks, Map<AccountId, String> names, boolean withNames) {
        return looks.stream().map(look -> new LookView(look, names, withNames)).toList();
    }

    /** Everybody whose name a list of lines may need. */
    static List<AccountId> peopleIn(List<Looks.Look> looks) {
        return looks.stream().flatMap(look -> Stream.concat(look.doer().stream(), look.onBehalfOf().stream())).distinct().toList();
    }

    /** The line as a moment on a time line: what and why, by whom, on which day. @param self the account of the reader */
    public Moment moment(Page page, String self) {
        return new Moment(page.text("privacy.look.line", what(page), why(page)), who(page, self), page.times().day(look.day()).exact(), look.day().toString());
    }

    private String who(Page page, String self) {
        if (look.doer().isEmpty()) {
            return page.text("privacy.look.program");
        }
        if (look.doer().get().toString().equals(self)) {
            return page.text("privacy.look.yourself");
        }
        String who = whoElse(page);
        return look.onBehalfOf().isPresent() && look.onBehalfOf().get().toString().equals(self) ? page.text(look.roles().isEmpty() ? "privacy.look.on-your-behalf" : "privacy.look.for-you", who) : who;
    }

    private String whoElse(Page page) {
        String name = names.getOrDefault(look.doer().get(), page.text("privacy.look.somebody"));
        if (look.roles().isEmpty()) {
            return name;
        }
        String roles = Stream.of(look.roles().split(" ")).map(role -> page.text("access.role." + role)).collect(Collectors.joining(", "));
        String office = look.organisation().isEmpty() ? roles : page.text("privacy.look.of", roles, look.organisation());
        return withNames ? name + " (" + office + ")" : office;
    }

    private String what(Page page) {
        String deed = page.text("privacy.deed." + look.deed().key(), page.text(look.what()));
        return look.times() == 1 ? deed : page.text("privacy.look.times", deed, look.times());
    }

    private String why(Page page) {
        return page.text("privacy.processing." + look.processing() + ".why");
    }
}
