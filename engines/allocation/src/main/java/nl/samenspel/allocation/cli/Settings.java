package nl.samenspel.allocation.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.samenspel.allocation.Comparison;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Shares;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;
import nl.samenspel.allocation.cli.CommandLine.Misuse;

/** The rule to apply: what the command line says, otherwise what the file says, otherwise Equal Shares with Add1. */
final class Settings {

    private static final Map<String, Completion> COMPLETIONS = ordered(
            "none", Completion.NONE, "utilitarian", Completion.UTILITARIAN, "add1", Completion.ADD_ONE,
            "add1-exhaustive", Completion.ADD_ONE_UNTIL_EXHAUSTIVE, "add1u", Completion.ADD_ONE_THEN_UTILITARIAN);
    private static final Map<String, Utility> UTILITIES = ordered(
            "cost", Utility.COST, "cardinality", Utility.CARDINALITY, "points", Utility.POINTS,
            "points-x-cost", Utility.POINTS_TIMES_COST);
    private static final Map<String, Comparison> COMPARISONS = ordered(
            "none", Comparison.NONE, "projects", Comparison.MORE_OF_MY_PROJECTS, "one", Comparison.AT_LEAST_ONE);
    private static final List<String> RULES =
            List.of("equal-shares", "greedy", "greedy-no-skip", "per-euro", "phragmen", "bos", "jury");

    private final Election election;
    private final Map<String, String> choices;
    private final String ruleInFile;

    Settings(Election election, Map<String, String> choices) {
        this.election = election;
        this.choices = choices;
        this.ruleInFile = election.meta().getOrDefault("rule", "");
    }

    Rule rule() throws Misuse {
        Utility utility = choice("utility", UTILITIES)
                .orElse(election.kind().writesPoints() ? Utility.POINTS_TIMES_COST : Utility.COST);
        String name = choices.getOrDefault("rule", nameInFile());
        return switch (name) {
            case "equal-shares" -> new Rule.EqualShares(utility, completion(), comparison());
            case "greedy" -> new Rule.Greedy(utility, true);
            case "greedy-no-skip" -> new Rule.Greedy(utility, false);
            case "per-euro" -> new Rule.Greedy(choices.containsKey("utility") ? utility
                    : election.kind().writesPoints() ? Utility.POINTS : Utility.CARDINALITY, true);
            case "phragmen" -> new Rule.Phragmen();
            case "bos" -> new Rule.BoundedOverspending(utility);
            case "jury" -> new Rule.Jury(number("lowest-average", choices.getOrDefault("lowest-average", "0")));
            default -> throw new Misuse("choice", "--rule", name, String.join(", ", RULES));
        };
    }

    /** The words of the Pabulib format for rules, as far as they say which one of ours it is. */
    private String nameInFile() {
        if (ruleInFile.equals("greedy-no-skip")) {
            return "greedy-no-skip";
        }
        return ruleInFile.startsWith("greedy") ? "greedy" : "equal-shares";
    }

    /** Whether the file names a rule with conditions this engine does not know, such as a lowest number of votes. */
    boolean fileHasMoreConditions() {
        return !choices.containsKey("rule")
                && List.of("greedy-threshold", "greedy-exclusive", "greedy-custom").contains(ruleInFile);
    }

    private Completion completion() throws Misuse {
        boolean plain = ruleInFile.equals("equalshares") || ruleInFile.equals("equalshares-comparison");
        return choice("completion", COMPLETIONS).orElse(plain ? Completion.NONE : Completion.ADD_ONE);
    }

    private Comparison comparison() throws Misuse {
        return choice("compare", COMPARISONS).orElse(
                ruleInFile.endsWith("-comparison") ? Comparison.MORE_OF_MY_PROJECTS : Comparison.NONE);
    }

    TieOrder ties() throws Misuse {
        List<String> drawn = split(choices.getOrDefault("drawn", ""));
        for (String id : drawn) {
            if (election.projects().stream().noneMatch(project -> project.id().equals(id))) {
                throw new Misuse("drawn", id);
            }
        }
        Map<String, TieOrder> orders =
                ordered("official", TieOrder.official(drawn), "lexicographic", TieOrder.lexicographic());
        return choice("ties", orders).orElse(TieOrder.official(drawn));
    }

    /** {@code category:Green=1000,Youth=500}, or only {@code category} when the file says how much each gets. */
    Optional<Shares> shares() throws Misuse {
        String text = choices.get("shares");
        if (text == null) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        Shares shares = colon < 0 ? sharesInFile(text) : shares(text.substring(0, colon), split(text.substring(colon + 1)));
        if (!shares.fit(election)) {
            throw new Misuse("sharesTooLarge");
        }
        return Optional.of(shares);
    }

    private Shares shares(String column, List<String> parts) throws Misuse {
        Map<String, Fraction> amounts = new LinkedHashMap<>();
        for (String part : parts) {
            int sign = part.lastIndexOf('=');
            if (sign < 0) {
                throw new Misuse("share", part);
            }
            amounts.put(part.substring(0, sign).strip(), number("shares", part.substring(sign + 1).strip()));
        }
        return new Shares(column, amounts);
    }

    private Shares sharesInFile(String column) throws Misuse {
        String plural = column.endsWith("y") ? column.substring(0, column.length() - 1) + "ies" : column + "s";
        List<String> groups = split(election.meta().getOrDefault(plural, ""));
        List<String> amounts = split(election.meta().getOrDefault("budget_per_" + column, ""));
        if (groups.isEmpty() || groups.size() != amounts.size()) {
            throw new Misuse("sharesInFile", column, plural, "budget_per_" + column);
        }
        Map<String, Fraction> shares = new LinkedHashMap<>();
        for (int index = 0; index < groups.size(); index++) {
            shares.put(groups.get(index), number("budget_per_" + column, amounts.get(index)));
        }
        return new Shares(column, shares);
    }

    private static Fraction number(String what, String text) throws Misuse {
        try {
            return Fraction.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            throw new Misuse("number", what, text);
        }
    }

    private <T> Optional<T> choice(String option, Map<String, T> meanings) throws Misuse {
        String word = choices.get(option);
        if (word != null && !meanings.containsKey(word)) {
            throw new Misuse("choice", "--" + option, word, String.join(", ", meanings.keySet()));
        }
        return Optional.ofNullable(word).map(meanings::get);
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> ordered(Object... wordsAndMeanings) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int at = 0; at < wordsAndMeanings.length; at += 2) {
            map.put((String) wordsAndMeanings[at], (T) wordsAndMeanings[at + 1]);
        }
        return map;
    }
}
