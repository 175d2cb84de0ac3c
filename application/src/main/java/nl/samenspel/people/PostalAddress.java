package nl.samenspel.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a letter for somebody arrives, in the Netherlands; also a post office box.
 *
 * @param number house number with what comes behind it, such as {@code 12 bis}
 * @param postcode with one blank and capitals, such as {@code 3512 AB}
 */
public record PostalAddress(String street, String number, String postcode, String town) {

    private static final int LONGEST = 80;
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})\\s*([A-Za-z]{2})");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}\\b.{0,14}|[1-9][0-9]{0,4}\\p{L}.{0,13}");

    /** The address that somebody typed, or nothing when no letter would arrive there. */
    public static Optional<PostalAddress> parse(String street, String number, String postcode, String town) {
        Optional<String> code = postcode(postcode);
        boolean whole = isName(street) && isNumber(number) && isName(town) && code.isPresent();
        return whole ? Optional.of(new PostalAddress(street.strip(), number.strip(), code.get(), town.strip())) : Optional.empty();
    }

    /** A postcode as people type it, in its one form; nothing when it is none. */
    public static Optional<String> postcode(String typed) {
        Matcher matcher = POSTCODE.matcher(typed.strip());
        return matcher.matches() ? Optional.of(matcher.group(1) + " " + matcher.group(2).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether this can be a house number: {@code 12}, {@code 12a}, {@code 12 bis}. */
    public static boolean isNumber(String typed) {
        return NUMBER.matcher(typed.strip()).matches();
    }

    private static boolean isName(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }

    /** As it stands on an envelope, below the name: the postcode and the town with two blanks between (NEN 5825). */
    public List<String> lines() {
        return List.of(street + " " + number, postcode + "  " + town.toUpperCase(Locale.forLanguageTag("nl")));
    }

    /** An address in a log line would be personal data, and may endanger somebody. */
    @Override
    public String toString() {
        return "PostalAddress[…]";
    }
}
