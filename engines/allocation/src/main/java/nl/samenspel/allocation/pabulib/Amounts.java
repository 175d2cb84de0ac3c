package nl.samenspel.allocation.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.samenspel.allocation.Fraction;

/** Reads numbers as people write them in these files: with a decimal point or a decimal comma. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d00");
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);
    private static final int FINEST = 6;
    private static final BigDecimal MOST_POINTS = BigDecimal.TEN.pow(6);
    private static final int FINEST_POINTS = 3;

    private final Findings findings;

    Amounts(Findings findings) {
        this.findings = findings;
    }

    /**
     * A number; what is wrong with it becomes a finding.
     *
     * @param what name of the field, for the reason
     */
    Optional<Fraction> read(int line, String what, String text) {
        return read(line, what, text, LARGEST, FINEST);
    }

    /** Points: up to a million, with up to three decimals. */
    Optional<Fraction> readPoints(int line, String what, String text) {
        return read(line, what, text, MOST_POINTS, FINEST_POINTS);
    }

    private Optional<Fraction> read(int line, String what, String text, BigDecimal largest, int finest) {
        if (!NUMBER.matcher(text).matches()) {
            findings.add(line, FindingKind.NOT_A_NUMBER, what, text);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        if (number.abs().compareTo(largest) > 0) {
            findings.add(line, FindingKind.TOO_LARGE, what, text);
            return Optional.empty();
        }
        if (number.scale() > finest) {
            findings.add(line, FindingKind.TOO_PRECISE, what, text);
            return Optional.empty();
        }
        return Optional.of(Fraction.of(number));
    }

    /** An amount of money, which is never negative. */
    Optional<Fraction> readMoney(int line, String what, String text) {
        Optional<Fraction> amount = read(line, what, text);
        if (amount.filter(money -> money.signum() < 0).isPresent()) {
            findings.add(line, FindingKind.NEGATIVE, what, text);
            return Optional.empty();
        }
        if (THOUSANDS.matcher(text).matches()) {
            findings.add(line, FindingKind.PERHAPS_THOUSANDS, what, text);
        }
        return amount;
    }
}
