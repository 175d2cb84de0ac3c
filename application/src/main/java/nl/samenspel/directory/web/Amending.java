package nl.samenspel.directory.web;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Fact;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sends a form about a few facts of an entry, once, and shows what came of it. */
@Component
class Amending {

    private final Editing editing;
    private final Submissions submissions;

    Amending(Editing editing, Submissions submissions) {
        this.editing = editing;
        this.submissions = submissions;
    }

    /**
     * One filled-in form.
     *
     * @param seen the number of the version that was on the screen
     * @param touched the facts it is about
     * @param field where the page says that somebody else was first
     * @param next where it leads, below the page of the entry
     */
    record Sent<T extends Record>(EntryView entry, FilledIn<T> filled, Check<T> check, int seen, Set<Fact> touched, String field, String next) {}

    <T extends Record> ModelAndView send(Sent<T> sent, UnaryOperator<EntryFacts> amendment, Actor actor, Function<FormView, ModelAndView> page) {
        if (!sent.check.passed()) {
            return page.apply(sent.check.view("entry"));
        }
        AtomicReference<Editing.Outcome> came = new AtomicReference<>();
        Outcome outcome = submissions.once(sent.filled, () -> {
            came.set(editing.amend(sent.entry.id(), sent.seen, sent.touched, amendment, actor));
            return came.get() instanceof Editing.Done done ? new Outcome.Done("/aanbod/" + done.slug() + sent.next) : new Outcome.NotYet(FormView.empty("entry"));
        });
        return switch (outcome) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet _ -> switch (came.get()) {
                case Editing.Wrong(var problems) -> {
                    problems.forEach(problem -> sent.check.rule(sent.field, false, problem.key(), problem.arguments().toArray()));
                    yield page.apply(sent.check.view("entry"));
                }
                case Editing.Refused(String reason) -> new ModelAndView("directory/refused", "refused", new RefusedView(reason, "/aanbod/" + sent.entry.slug()));
                case Editing.Overtaken _ -> page.apply(sent.check.rule(sent.field, false, "directory.problem.overtaken").view("entry"));
                case Editing.Unknown _, Editing.Done _ -> throw new NotFound();
            };
        };
    }
}
