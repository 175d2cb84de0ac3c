package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Effect;
import nl.samenspel.directory.ImportId;
import nl.samenspel.directory.ImportPreview;
import nl.samenspel.directory.ImportRow;
import nl.samenspel.directory.ImportStage;
import nl.samenspel.directory.ImportView;
import nl.samenspel.directory.ImportWorker;
import nl.samenspel.directory.Imports;
import nl.samenspel.directory.RowProblem;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.Paging;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Reading in lists of entries: bring a file, say what its columns mean, look, have it happen, undo. */
@Controller
class ListsController {

    static final String PAGE = "/lijsten";
    private static final String ONE = PAGE + "/{nummer}";
    private static final String FORM = "list";
    private static final int ON_A_PAGE = 25;

    private final Imports imports;
    private final ImportPreview preview;
    private final ImportWorker worker;
    private final Submissions submissions;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final People people;
    private final Clock clock;

    ListsController(Imports imports, ImportPreview preview, ImportWorker worker, Submissions submissions, AreaBook areas, ThemeBook themes, People people, Clock clock) {
        this.imports = imports;
        this.preview = preview;
        this.worker = worker;
        this.submissions = submissions;
        this.areas = areas;
        this.themes = themes;
        this.people = people;
        this.clock = clock;
    }

    /** A deed without anything to fill in. */
    record NothingForm() {}

    /** The list's or ours, for one row. */
    record ChoiceForm(String line, String theirs, String back) {}

    /** The list's or ours, for all rows of one sort. */
    record ChoicesForm(String effect, String theirs) {}

    @GetMapping(PAGE)
    ModelAndView lists(Actor actor) {
        return refusal(actor).orElseGet(() -> overview(FormView.of(FORM, ListForm.EMPTY)));
    }

    private ModelAndView overview(FormView form) {
        return new ModelAndView("directory/lists", Map.of("form", form, "sources", imports.sources(), "latest", imports.latest()));
    }

    @PostMapping(PAGE)
    ModelAndView bring(FilledIn<ListForm> filled, @RequestParam(name = "bestand", required = false) MultipartFile file, Actor actor) {
        return refusal(actor).orElseGet(() -> {
            Check<ListForm> check = ListForm.check(filled, Optional.ofNullable(file));
            if (!check.passed()) {
                return overview(check.view(FORM));
            }
            AtomicReference<RowProblem> refused = new AtomicReference<>();
            Outcome sent = submissions.once(filled, () -> receive(filled.form().source(), file, actor.account(), refused));
            if (sent instanceof Outcome.Done(String address)) {
                worker.wake();
                return new ModelAndView("redirect:" + address);
            }
            ListForm.refuse(check, refused.get());
            return overview(check.view(FORM));
        });
    }

    private Outcome receive(String source, MultipartFile file, AccountId by, AtomicReference<RowProblem> refused) {
        try {
            return switch (imports.receive(source, Optional.ofNullable(file.getOriginalFilename()).orElse(""), file::getInputStream, by)) {
                case Imports.Received(ImportId id, boolean _) -> new Outcome.Done(PAGE + "/" + id);
                case Imports.Refused(RowProblem why) -> {
                    refused.set(why);
                    yield new Outcome.NotYet(FormView.empty(FORM));
                }
            };
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @GetMapping(ONE)
    ModelAndView list(@PathVariable UUID nummer, @RequestParam(defaultValue = "") String deel, HttpServletRequest request, Actor actor) {
        return refusal(actor).orElseGet(() -> {
            ImportView list = find(nummer);
            return list.stage() == ImportStage.RECEIVED ? columns(list, FormView.of("meaning", new MeaningForm(list.fields()))) : page(list, deel, request);
        });
    }

    private ModelAndView columns(ImportView list, FormView form) {
        return new ModelAndView("directory/list-columns", Map.of("list", list, "form", form, "samples", imports.samples(list)));
    }

    private ModelAndView page(ImportView list, String part, HttpServletRequest request) {
        Effect effect = Effect.at(part).orElseGet(() -> List.of(Effect.values()).stream().filter(each -> list.count(each) > 0).findFirst().orElse(Effect.SAME));
        Paging paging = Paging.of(request, ON_A_PAGE, list.stage().isUnderWay() ? 0 : list.count(effect));
        List<ListRowView> rows = list.stage().isUnderWay() ? List.of() : views(list, imports.rows(list, effect, ON_A_PAGE, paging.offset()));
        List<ListRowView> leftAlone = list.leftAlone() == 0 ? List.of() : views(list, imports.leftAlone(list));
        String by = people.namesOf(List.of(list.by())).getOrDefault(list.by(), "");
        return new ModelAndView("directory/list-read", Map.of("read", new ReadInPage(list, effect, rows, leftAlone, paging, Imports.canBeUndone(list, clock.instant()), by), "key", FormView.empty("do")));
    }

    private List<ListRowView> views(ImportView list, List<ImportRow> rows) {
        EntryWords words = new EntryWords(areas.here(), themes.here());
        List<ImportPreview.Beside> all = preview.of(list, rows);
        Map<AccountId, String> names = people.namesOf(all.stream().flatMap(beside -> beside.by().stream()).distinct().toList());
        return all.stream().map(beside -> new ListRowView(beside, beside.by().map(account -> names.getOrDefault(account, "")).orElse(""), words)).toList();
    }

    /** How far it is, alone: what a page that is looked at asks for time and again. */
    @GetMapping(ONE + "/voortgang")
    ModelAndView progress(@PathVariable UUID nummer, Actor actor) {
        return refusal(actor).orElseGet(() -> new ModelAndView("directory/list-progress", "list", find(nummer)));
    }

    @PostMapping(ONE + "/kolommen")
    ModelAndView meanings(@PathVariable UUID nummer, FilledIn<MeaningForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> {
            ImportView list = find(nummer);
            Check<MeaningForm> check = MeaningForm.check(filled, list);
            if (list.stage() == ImportStage.RECEIVED && !check.passed()) {
                return columns(list, check.view("meaning"));
            }
            return done(nummer, filled, id -> imports.map(id, filled.form().fields()));
        });
    }

    @PostMapping(ONE + "/kolommen-opnieuw")
    ModelAndView meaningsAgain(@PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> done(nummer, filled, imports::mapAgain));
    }

    @PostMapping(ONE + "/keuze")
    ModelAndView choose(@PathVariable UUID nummer, FilledIn<ChoiceForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> {
            ChoiceForm form = filled.form();
            if (form.line().matches("[0-9]{1,9}")) {
                imports.choose(new ImportId(nummer), Long.parseLong(form.line()), form.theirs().equals("ja"));
            }
            String page = form.back().matches("[0-9]{1,6}") ? "&pagina=" + form.back() : "";
            String part = effectOf(nummer, form.line());
            return new ModelAndView("redirect:" + PAGE + "/" + nummer + "?deel=" + part + page + "#regel-" + (form.line().matches("[0-9]{1,9}") ? form.line() : ""));
        });
    }

    private String effectOf(UUID nummer, String line) {
        return line.matches("[0-9]{1,9}") ? imports.effectOf(new ImportId(nummer), Long.parseLong(line)).map(Effect::slug).orElse("") : "";
    }

    @PostMapping(ONE + "/keuzes")
    ModelAndView chooseAll(@PathVariable UUID nummer, FilledIn<ChoicesForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> {
            Effect effect = Effect.at(filled.form().effect()).orElseThrow(NotFound::new);
            imports.chooseAll(new ImportId(nummer), effect, filled.form().theirs().equals("ja"));
            return new ModelAndView("redirect:" + PAGE + "/" + nummer + "?deel=" + effect.slug());
        });
    }

    @PostMapping(ONE + "/inlezen")
    ModelAndView start(@PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> done(nummer, filled, imports::start));
    }

    @PostMapping(ONE + "/terugdraaien")
    ModelAndView undo(@PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> done(nummer, filled, id -> imports.undo(id, actor.account())));
    }

    @PostMapping(ONE + "/weg")
    ModelAndView abandon(@PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        return refusal(actor).orElseGet(() -> {
            imports.abandon(new ImportId(nummer));
            return new ModelAndView("redirect:" + PAGE);
        });
    }

    /** Somebody else may have done it a moment ago: then the page says so. */
    private ModelAndView done(UUID number, FilledIn<?> filled, Consumer<ImportId> deed) {
        find(number);
        submissions.once(filled, () -> {
            deed.accept(new ImportId(number));
            return new Outcome.Done(PAGE + "/" + number);
        });
        worker.wake();
        return new ModelAndView("redirect:" + PAGE + "/" + number);
    }

    private ImportView find(UUID number) {
        return imports.find(new ImportId(number)).orElseThrow(NotFound::new);
    }

    private static Optional<ModelAndView> refusal(Actor actor) {
        return Imports.mayImport(actor) ? Optional.empty() : Optional.of(new ModelAndView("directory/refused", "refused", new RefusedView("directory.refused.lists", "/aanbod")));
    }
}
