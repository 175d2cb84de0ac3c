package nl.samenspel.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What facts must be like before they can be kept: one list of rules for the form, the import and whatever comes later. */
public final class FactRules {

    static final int NAME_LENGTH = 120;
    static final int SUMMARY_LENGTH = 1_000;
    static final int TEXT_LENGTH = 500;
    static final int LINE_LENGTH = 200;
    private static final int MAIL_LENGTH = 254;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()./-]+");
    private static final Set<String> WEB = Set.of("http", "https");

    private static final List<Rule> RULES = List.of(
            facts -> facts.about().name().isBlank() ? FactProblem.of(Fact.NAME, "name-missing") : null,
            atMost(NAME_LENGTH, Fact.NAME, facts -> facts.about().name()),
            oneLine(Fact.NAME, facts -> facts.about().name()),
            facts -> facts.about().summary().isBlank() ? FactProblem.of(Fact.SUMMARY, "summary-missing") : null,
            atMost(SUMMARY_LENGTH, Fact.SUMMARY, facts -> facts.about().summary()),
            atMost(LINE_LENGTH, Fact.FOR_WHOM, facts -> facts.about().forWhom()),
            atMost(TEXT_LENGTH, Fact.GETTING_IN, facts -> facts.gettingIn().explanation()),
            atMost(LINE_LENGTH, Fact.GETTING_IN, facts -> facts.gettingIn().times()),
            facts -> isTelephone(facts.contact().telephone()) ? null : FactProblem.of(Fact.TELEPHONE, "telephone", facts.contact().telephone()),
            facts -> isMail(facts.contact().mail()) ? null : FactProblem.of(Fact.MAIL, "mail", facts.contact().mail()),
            facts -> isWebsite(facts.contact().website()) ? null : FactProblem.of(Fact.WEBSITE, "website", facts.contact().website()),
            atMost(LINE_LENGTH, Fact.ADDRESS, facts -> facts.contact().address()),
            atMost(LINE_LENGTH, Fact.COST, facts -> facts.cost().explanation()),
            atMost(TEXT_LENGTH, Fact.FIGURES, facts -> facts.about().figures()));

    private FactRules() {}

    /** Everything that is not right, in the order of the form, at most one per fact and rule; empty when the facts can be kept. */
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

    /** The address of a website as people write it, made whole: {@code www.example.nl} becomes {@code https://www.example.nl}. */
    public static String website(String written) {
        return written.isEmpty() || written.contains(":") && !written.matches("[^/:]+:[0-9]+(/.*)?") ? written : "https://" + written;
    }

    private static Rule atMost(int length, Fact fact, Function<EntryFacts, String> text) {
        return facts -> {
            int actual = text.apply(facts).codePointCount(0, text.apply(facts).length());
            return actual <= length ? null : FactProblem.of(fact, "too-long", length, actual);
        };
    }

    private static Rule oneLine(Fact fact, Function<EntryFacts, String> text) {
        return facts -> text.apply(facts).indexOf('\n') < 0 ? null : FactProblem.of(fact, "one-line");
    }

    private static boolean isTelephone(String typed) {
        long digits = typed.chars().filter(character -> character >= '0' && character <= '9').count();
        return typed.isEmpty() || TELEPHONE.matcher(typed).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static boolean isMail(String typed) {
        return typed.isEmpty() || typed.length() <= MAIL_LENGTH && MAIL.matcher(typed).matches();
    }

    private static boolean isWebsite(String typed) {
        if (typed.isEmpty()) {
            return true;
        }
        try {
            URI address = new URI(typed);
            String scheme = address.getScheme();
            return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) && typed.length() <= TEXT_LENGTH
                    && address.getHost() != null && address.getHost().contains(".") && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** One rule: the problem it finds, or nothing. */
    private interface Rule {

        @Nullable FactProblem check(EntryFacts facts);
    }
}
