package nl.samenspel.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the one form in which it is compared and kept: without blanks around it, in lower case.
 *
 * @param value at most 254 characters (RFC 5321, section 4.5.3.1.3)
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    /** Wide enough for every address somebody has, narrow enough for what somebody mistyped; and never a line end or a bracket, which mean something in a mail. */
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,}");

    /** The address that somebody typed, or nothing when it cannot be one. */
    public static Optional<MailAddress> parse(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean valid = address.length() <= LONGEST && FORM.matcher(address).matches() && !address.contains("..");
        return valid ? Optional.of(new MailAddress(address)) : Optional.empty();
    }

    /** An address in a log line would be personal data. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
