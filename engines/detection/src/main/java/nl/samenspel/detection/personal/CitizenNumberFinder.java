package nl.samenspel.detection.personal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Citizen service numbers: eight or nine digits that pass the eleven-test, 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i divisible by 11
 * (Logisch ontwerp BSN). After a word that announces one the test is not needed: a mistyped number still points at somebody.
 */
final class CitizenNumberFinder {

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,-])\\d(?:[ .-]?\\d){7,8}(?![\\d]|[.,-]\\d)");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?s).*\\b(bsn|b\\.s\\.n\\.|burgerservicenummer|burger service nummer|sofinummer|sofi-nummer|sofi)\\b[^\\d]{0,20}");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?s).*(€|eur|kvk|kvk-nummer|kamer van koophandel|iban|rekening|rekeningnummer|bedrag|order|bestelnummer|factuurnummer)\\b?[^\\d]{0,12}");

    List<Finding> find(String text) {
        return Matches.of(DIGITS, Kind.CITIZEN_NUMBER, text, match -> isCitizenNumber(text, match));
    }

    private static boolean isCitizenNumber(String text, MatchResult match) {
        String before = Matches.before(text, match, 40);
        if (ANNOUNCED.matcher(before).matches()) {
            return true;
        }
        String digits = match.group().replaceAll("\\D", "");
        boolean looksLikeDates = match.group().matches("\\d{1,2}[-. ]\\d{1,2}[-. ]\\d{4}.*");
        return passesElevenTest(digits) && !looksLikeDates && !SOMETHING_ELSE.matcher(before).matches()
                && (digits.length() == 9 || before.matches("(?s).*\\bnummer\\b.{0,10}"));
    }

    /** Whether eight or nine digits could be a citizen service number. */
    static boolean passesElevenTest(String digits) {
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int at = 0; at < 8; at++) {
            sum += (9 - at) * (nine.charAt(at) - '0');
        }
        return sum % 11 == 0 && !nine.equals("000000000");
    }
}
