package nl.samenspel.allocation.pabulib;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Fraction;

/** The section META: what the file says about the election as a whole. */
final class MetaSection {

    private static final Set<String> DECISIVE = Set.of("budget", "vote_type", "default_score");

    private final Findings findings;
    private final Amounts amounts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final int line;

    MetaSection(Table table, Findings findings) {
        this.findings = findings;
        this.amounts = new Amounts(findings);
        this.line = table.line();
        if (!table.has("key") || !table.has("value")) {
            findings.add(table.line(), FindingKind.META_HEADER);
        }
        table.rows().forEach(this::read);
    }

    private void read(Row row) {
        String key = row.field(0);
        if (key.isEmpty()) {
            findings.add(row.line(), FindingKind.META_KEY_MISSING);
        } else if (row.size() < 2) {
            findings.add(row.line(), FindingKind.META_VALUE_MISSING, key);
        } else if (values.containsKey(key)) {
            boolean contradiction = DECISIVE.contains(key) && !values.get(key).equals(row.field(1));
            findings.add(row.line(), contradiction ? FindingKind.META_CONTRADICTION : FindingKind.META_TWICE, key);
        } else {
            for (int column = 2; column < row.size(); column++) {
                if (!row.field(column).isEmpty()) {
                    findings.add(row.line(), FindingKind.META_NOT_ASKED, key, row.field(column));
                }
            }
            values.put(key, row.field(1));
            lines.put(key, row.line());
        }
    }

    Map<String, String> values() {
        return values;
    }

    /** Where a key stands; the header when it is absent. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    Optional<Fraction> budget() {
        if (text("budget").isEmpty()) {
            findings.add(line("budget"), FindingKind.BUDGET_MISSING);
            return Optional.empty();
        }
        return amounts.readMoney(line("budget"), "budget", text("budget"));
    }

    Optional<BallotKind> kind() {
        String word = text("vote_type");
        if (word.isEmpty()) {
            findings.add(line("vote_type"), FindingKind.VOTE_TYPE_MISSING);
            return Optional.empty();
        }
        Optional<BallotKind> kind = Arrays.stream(BallotKind.values()).filter(one -> one.word().equals(word)).findFirst();
        if (kind.isEmpty()) {
            findings.add(line("vote_type"), FindingKind.VOTE_TYPE_UNKNOWN, word);
        }
        return kind;
    }

    /** A number that need not be there. */
    Optional<Fraction> number(String key) {
        return text(key).isEmpty() ? Optional.empty() : amounts.read(line(key), key, text(key));
    }

    /** What a ballot gives to a project it does not name; nothing when the file does not say. */
    Optional<Fraction> defaultPoints() {
        String text = text("default_score");
        return text.isEmpty() ? Optional.empty() : amounts.readPoints(line("default_score"), "default_score", text);
    }

    private String text(String key) {
        return values.getOrDefault(key, "");
    }
}
