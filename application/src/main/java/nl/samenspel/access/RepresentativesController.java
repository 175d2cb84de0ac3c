package nl.samenspel.access;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Age;
import nl.samenspel.people.Matter;
import nl.samenspel.people.People;
import nl.samenspel.people.RepresentationGround;
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

/** Where somebody says who may act for them, alone or with a helper at the table, and ends it. */
@Controller
class RepresentativesController {

    static final String PAGE = "/mijn/wie-mij-helpt";
    private static final String FORM = "offer";
    private static final String AGE = "age";
    private static final int LONGEST_NAME = 100;
    private static final Set<String> MONTHS = Set.of("3", "12", "24");
    private static final Set<String> PAPERS = Set.of("court", "register", "identity");

    private final Representatives representatives;
    private final People people;
    private final Submissions submissions;
    private final Clock clock;

    RepresentativesController(Representatives representatives, People people, Submissions submissions, Clock clock) {
        this.representatives = representatives;
        this.people = people;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        return page(FormView.empty(FORM), age(actor), actor, model);
    }

    @PostMapping(PAGE)
    String offer(FilledIn<OfferForm> filled, Actor actor, Model model) {
        Check<OfferForm> check = check(filled, actor);
        if (!check.passed()) {
            return page(check.view(FORM), age(actor), actor, model);
        }
        OfferForm form = filled.form();
        RepresentationGround ground = ground(form.ground()).orElseThrow();
        Set<Matter> matters = ground.isByLaw() ? ground.matters() : form.matters().stream().map(Matter::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Matter.class)));
        submissions.once(filled, () -> {
            representatives.offer(actor.account(), new Representatives.Offer(form.called().strip(), ground, matters, ground.isByLaw() ? form.seen() : "", Integer.parseInt(form.months())), actor.hands().account());
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE;
    }

    private Check<OfferForm> check(FilledIn<OfferForm> filled, Actor actor) {
        OfferForm form = filled.form();
        Optional<RepresentationGround> ground = ground(form.ground());
        boolean byLaw = ground.filter(RepresentationGround::isByLaw).isPresent();
        return Check.of(filled, "access.offer")
                .required("called").atMost("called", LONGEST_NAME)
                .chosen("ground").rule("ground", ground.isPresent() && grounds(actor).contains(ground.get()), "access.rule.offer.ground")
                .rule("ground", ground.orElse(null) != RepresentationGround.PARENT || people.age(actor.account()) == Age.UNDER_SIXTEEN, "access.rule.offer.sixteen")
                .rule("matters", byLaw || !form.matters().isEmpty(), "access.rule.offer.matters")
                .oneOf("matters", Stream.of(Matter.values()).map(Enum::name).collect(Collectors.toSet()))
                .rule("seen", !byLaw || PAPERS.contains(form.seen()), "access.rule.offer.seen")
                .chosen("months").oneOf("months", MONTHS);
    }

    @PostMapping(PAGE + "/{nummer}/einde")
    String end(@PathVariable UUID nummer, Actor actor) {
        if (!representatives.end(nummer, actor.account())) {
            throw new NotFound();
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/leeftijd")
    String tellAge(FilledIn<AgeForm> filled, Actor actor, Model model) {
        AgeForm form = filled.form();
        boolean nothing = form.month().isBlank() && form.year().isBlank();
        Optional<YearMonth> month = month(form);
        YearMonth now = YearMonth.from(clock.instant().atZone(AtTheTable.HERE));
        Check<AgeForm> check = Check.of(filled, "access.age")
                .rule("month", nothing || month.isPresent(), "access.rule.age.month")
                .rule("month", nothing || month.isEmpty() || !month.get().isBefore(now) && month.get().isBefore(now.plusYears(18)), "access.rule.age.range");
        if (!check.passed()) {
            return page(FormView.empty(FORM), check.view(AGE), actor, model);
        }
        submissions.once(filled, () -> {
            people.turnsAdultIn(actor.account(), month);
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE;
    }

    private FormView age(Actor actor) {
        return FormView.of(AGE, people.adultIn(actor.account()).map(month -> new AgeForm(Integer.toString(month.getMonthValue()), Integer.toString(month.getYear()))).orElseGet(() -> new AgeForm("", "")));
    }

    private static Optional<YearMonth> month(AgeForm form) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(form.year().strip()), Integer.parseInt(form.month().strip())));
        } catch (NumberFormatException | DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    private static Optional<RepresentationGround> ground(String name) {
        return Stream.of(RepresentationGround.values()).filter(ground -> ground.name().equals(name)).findFirst();
    }

    /** Alone one chooses somebody; what the law gives needs a helper who sees the paper. */
    private static List<RepresentationGround> grounds(Actor actor) {
        boolean atTheTable = actor.acting().filter(acting -> acting.kind() == Acting.Kind.AT_THE_TABLE).isPresent();
        return Stream.of(RepresentationGround.values()).filter(ground -> atTheTable || !ground.isByLaw()).toList();
    }

    private String page(FormView form, FormView age, Actor actor, Model model) {
        List<Representatives.Representation> all = representatives.of(actor.account());
        Map<AccountId, String> names = people.namesOf(all.stream().flatMap(each -> each.representative().stream()).toList());
        model.addAttribute("form", form);
        model.addAttribute("age", age);
        model.addAttribute("ageKey", people.age(actor.account()));
        model.addAttribute("grounds", grounds(actor));
        model.addAttribute("lines", all.stream().map(each -> RepresentationView.of(each, each.representative().map(who -> names.getOrDefault(who, each.called())).orElse(each.called()),
                each.representative().isPresent() ? null : representatives.codeOf(each))).toList());
        return "access/representatives";
    }
}
