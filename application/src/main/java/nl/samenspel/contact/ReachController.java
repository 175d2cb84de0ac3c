package nl.samenspel.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.access.Actor;
import nl.samenspel.messages.Post;
import nl.samenspel.people.Account;
import nl.samenspel.people.Channel;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Rhythm;
import nl.samenspel.places.Areas;
import nl.samenspel.places.District;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody says how to be reached, how often, and what must not happen. */
@Controller
class ReachController {

    private static final String PAGE = "/mijn/bereikbaar";
    private static final String FORM = "reach";

    private final OwnReach reaches;
    private final People people;
    private final Post post;
    private final Areas areas;
    private final Submissions submissions;
    private final Messages messages;

    ReachController(OwnReach reaches, People people, Post post, Areas areas, Submissions submissions, Messages messages) {
        this.reaches = reaches;
        this.people = people;
        this.post = post;
        this.areas = areas;
        this.submissions = submissions;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    String ask(@RequestParam(name = "bewaard", defaultValue = "false") boolean kept, Actor actor, HttpServletRequest request, Model model) {
        Reach reach = reaches.look(actor);
        model.addAttribute("kept", kept);
        return page(FormView.of(FORM, ReachForm.of(reach)), reach, actor, request, model);
    }

    @PostMapping(PAGE)
    String keep(FilledIn<ReachForm> filled, Actor actor, HttpServletRequest request, Model model) {
        Check<ReachForm> check = ReachRules.check(filled, person(actor), channels().collect(Collectors.mapping(Enum::name, Collectors.toUnmodifiableSet())),
                areas.districts().stream().map(District::code).collect(Collectors.toUnmodifiableSet()));
        if (!check.passed()) {
            return page(check.view(FORM), reaches.look(actor), actor, request, model);
        }
        submissions.once(filled, () -> {
            reaches.keep(actor, filled.form().reach());
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE + "?bewaard=true";
    }

    private String page(FormView form, Reach reach, Actor actor, HttpServletRequest request, Model model) {
        Language language = Language.of(request);
        Account person = person(actor);
        model.addAttribute("form", form);
        model.addAttribute("mail", person.mail());
        model.addAttribute("mailReturned", reach.mailReturned().isPresent());
        model.addAttribute("mailWithoutNames", post.canMailWithoutNames());
        model.addAttribute("channels", words(channels().filter(channel -> channel != Channel.MAIL || !person.mail().isEmpty()).toList(), "people.channel.", Channel::key, language));
        model.addAttribute("rhythms", words(List.of(Rhythm.values()), "people.rhythm.", Rhythm::key, language));
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", messages.text(language, "contact.reach.language.not-told"));
        Stream.of(Language.values()).forEach(each -> languages.put(each.code(), each.ownName()));
        model.addAttribute("languages", languages);
        Map<String, String> districts = new LinkedHashMap<>();
        districts.put("", messages.text(language, "contact.reach.district.not-told"));
        areas.districts().forEach(district -> districts.put(district.code(), district.name()));
        model.addAttribute("districts", districts);
        return "contact/reach";
    }

    private Stream<Channel> channels() {
        return Stream.of(Channel.values()).filter(post::canUse);
    }

    private Account person(Actor actor) {
        return people.find(actor.account()).orElseThrow(NotFound::new);
    }

    private <E extends Enum<E>> Map<String, String> words(List<E> all, String begin, Function<E, String> key, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        all.forEach(each -> words.put(each.name(), messages.text(language, begin + key.apply(each))));
        return words;
    }
}
