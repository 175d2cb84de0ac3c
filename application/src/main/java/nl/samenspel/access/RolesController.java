package nl.samenspel.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator sees who may do what here, gives roles and ends them. */
@Controller
class RolesController {

    private static final String PAGE = "/gemeente/rollen";
    private static final String FORM = "role";

    private final Roles roles;
    private final People people;
    private final ScopeNames scopes;
    private final LostKeys lostKeys;
    private final Submissions submissions;

    RolesController(Roles roles, People people, ScopeNames scopes, LostKeys lostKeys, Submissions submissions) {
        this.roles = roles;
        this.people = people;
        this.scopes = scopes;
        this.lostKeys = lostKeys;
        this.submissions = submissions;
    }

    @GetMapping(PAGE)
    String list(@RequestParam(name = "laatste", defaultValue = "false") boolean lastAdministrator, @RequestParam(name = "sleutels", defaultValue = "") String keys, HttpServletRequest request, Model model) {
        model.addAttribute("lastAdministrator", lastAdministrator);
        model.addAttribute("keys", keys);
        return page(FormView.empty(FORM), List.of(), request, model);
    }

    @PostMapping(PAGE)
    String give(FilledIn<RoleForm> filled, Actor administrator, HttpServletRequest request, Model model) {
        RoleForm form = filled.form();
        List<Account> atAddress = MailAddress.parse(form.mail()).map(people::at).orElse(List.of());
        Check<RoleForm> check = check(filled, atAddress, request);
        if (!check.passed()) {
            model.addAttribute("lastAdministrator", false);
            return page(check.view(FORM), atAddress, request, model);
        }
        AccountId account = atAddress.size() == 1 ? atAddress.getFirst().id() : AccountId.parse(form.who()).orElseThrow();
        Scope scope = ScopeNames.parse(form.scope()).orElseThrow();
        submissions.once(filled, () -> {
            roles.give(account, Role.valueOf(form.role()), scope, administrator.account());
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE;
    }

    /** For a colleague whose telephone is gone: the next log-in by mail makes a new passkey. Never for oneself: who lost a key cannot prove to be who they are. */
    @PostMapping(PAGE + "/{nummer}/sleutels-weg")
    String removeKeys(@PathVariable UUID nummer, Actor administrator) {
        return switch (lostKeys.takeAway(nummer, administrator)) {
            case LostKeys.Taken() -> "redirect:" + PAGE + "?sleutels=weg";
            case LostKeys.OneselfNot() -> "redirect:" + PAGE + "?sleutels=zelf";
            case LostKeys.Nobodys() -> throw new NotFound();
        };
    }

    @PostMapping(PAGE + "/{nummer}/einde")
    String end(@PathVariable UUID nummer, Actor administrator) {
        return switch (roles.end(nummer, administrator.account())) {
            case Roles.Ended() -> "redirect:" + PAGE;
            case Roles.LastAdministrator() -> "redirect:" + PAGE + "?laatste=true";
            case Roles.NoSuchGrant() -> throw new NotFound();
        };
    }

    private Check<RoleForm> check(FilledIn<RoleForm> filled, List<Account> atAddress, HttpServletRequest request) {
        RoleForm form = filled.form();
        Map<String, String> choices = scopes.choices(Language.of(request));
        Optional<Role> role = Role.given().stream().filter(each -> each.name().equals(form.role())).findFirst();
        Optional<Scope> scope = ScopeNames.parse(form.scope());
        boolean clearWho = atAddress.size() < 2 || atAddress.stream().anyMatch(account -> account.id().toString().equals(form.who()));
        return Check.of(filled, "access.role-form")
                .required("mail")
                .mail("mail")
                .rule("mail", !atAddress.isEmpty(), "access.rule.nobody")
                .rule("who", clearWho, "access.rule.who")
                .chosen("role")
                .rule("role", role.isPresent(), "access.rule.role")
                .chosen("scope")
                .oneOf("scope", choices.keySet())
                .rule("scope", role.isEmpty() || scope.isEmpty() || role.get().takes(scope.get().kind()), "access.rule.scope." + role.map(Role::key).orElse("broker"));
    }

    private String page(FormView form, List<Account> atAddress, HttpServletRequest request, Model model) {
        Map<String, String> choices = scopes.choices(Language.of(request));
        Map<String, String> names = new LinkedHashMap<>();
        if (atAddress.size() > 1) {
            atAddress.forEach(account -> names.put(account.id().toString(), account.name()));
        }
        model.addAttribute("form", form);
        model.addAttribute("people", names);
        model.addAttribute("roles", Role.given());
        model.addAttribute("scopes", choices);
        model.addAttribute("lines", lines(choices));
        return "access/roles";
    }

    private List<RoleLine> lines(Map<String, String> choices) {
        List<GivenRole> given = roles.show();
        Map<AccountId, String> names = people.namesOf(given.stream()
                .flatMap(line -> Stream.of(Optional.of(line.account()), line.by()).flatMap(Optional::stream))
                .collect(Collectors.toSet()));
        List<RoleLine> lines = new ArrayList<>();
        for (GivenRole line : given) {
            String scope = ScopeNames.value(line.grant().scope());
            lines.add(new RoleLine(line.id().toString(), names.getOrDefault(line.account(), ""), line.grant().role(), choices.getOrDefault(scope, scope),
                    line.since(), line.by().map(names::get).orElse(null), line.until().orElse(null)));
        }
        return lines;
    }
}
