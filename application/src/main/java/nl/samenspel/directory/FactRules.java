package nl.samenspel.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.samenspel.web.form.MailAddress;
import nl.samenspel.web.form.Telephone;
import nl.samenspel.web.form.WebAddress;
import org.jspecify.annotations.Nullable;

/** What facts must be like before they can be kept: one list of rules for the form, the import and whatever comes later. Lengths are in characters as people count them. */
public final class FactRules {

    static final int NAME_LENGTH = 120;
    static final int SUMMARY_LENGTH = 1_000;
    static final int TEXT_LENGTH = 500;
    public static final int LINE_LENGTH = 200;

    private static final List<Rule> RULES = List.of(
            filled("name", facts -> facts.about().name()),
            atMost(NAME_LENGTH, "name", facts -> facts.about().name()),
            filled("summary", facts -> facts.about().summary()),
            atMost(SUMMARY_LENGTH, "summary", facts -> facts.about().summary()),
            atMost(LINE_LENGTH, "forWhom", facts -> facts.about().forWhom()),
            atMost(TEXT_LENGTH, "explanation", facts -> facts.gettingIn().explanation()),
            atMost(LINE_LENGTH, "times", facts -> facts.gettingIn().times()),
            readable("telephone", "web.rule.telephone", typed -> Telephone.read(typed).isPresent(), facts -> facts.contact().telephone()),
            readable("mail", "web.rule.mail", MailAddress::isOne, facts -> facts.contact().mail()),
            readable("website", "web.rule.web-address", typed -> WebAddress.read(typed).isPresent(), facts -> facts.contact().website()),
            atMost(TEXT_LENGTH, "website", facts -> facts.contact().website()),
            atMost(LINE_LENGTH, "address", facts -> facts.contact().address()),
            atMost(LINE_LENGTH, "price", facts -> facts.cost().explanation()),
            atMost(TEXT_LENGTH, "figures", facts -> facts.about().figures()),
            secret("summary", facts -> facts.about().summary()),
            secret("forWhom", facts -> facts.about().forWhom()),
            secret("explanation", facts -> facts.gettingIn().explanation()),
            secret("times", facts -> facts.gettingIn().times()),
            secret("price", facts -> facts.cost().explanation()));

    private FactRules() {}

    /** Everything that is not right, in the order of the form; empty when the facts can be kept. */
    public static List<FactProblem> problemsOf(EntryFacts facts) {
        List<FactProblem> problems = new ArrayList<>();
        for (Rule rule : RULES) {
            FactProblem problem = rule.check(facts);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return problems;
    }

    /** The address of a website as people write it, made whole: {@code www.example.nl} becomes {@code https://www.example.nl}. What is no address stays as it is. */
    public static String website(String written) {
        return WebAddress.read(written).map(URI::toString).orElse(written);
    }

    private static Rule filled(String field, Function<EntryFacts, String> text) {
        return facts -> text.apply(facts).isBlank() ? FactProblem.of(field, "web.rule.required") : null;
    }

    private static Rule atMost(int length, String field, Function<EntryFacts, String> text) {
        return facts -> {
            int actual = text.apply(facts).codePointCount(0, text.apply(facts).length());
            return actual <= length ? null : FactProblem.of(field, "web.rule.at-most", actual, length);
        };
    }

    /** A place that must not be found is not told in words either. */
    private static Rule secret(String field, Function<EntryFacts, String> text) {
        return facts -> facts.spot().withheld() && Refuge.tellsWhere(text.apply(facts)) ? FactProblem.of(field, "directory.problem.tells-where") : null;
    }

    private static Rule readable(String field, String key, Predicate<String> reading, Function<EntryFacts, String> text) {
        return facts -> text.apply(facts).isEmpty() || reading.test(text.apply(facts)) ? null : FactProblem.of(field, key, text.apply(facts));
    }

    /** One rule: the problem it finds, or nothing. */
    private interface Rule {

        @Nullable FactProblem check(EntryFacts facts);
    }
}
