package nl.samenspel.people;

import java.util.Optional;
import nl.samenspel.web.form.Telephone;

/**
 * The telephone number of a person, in the one form in which it is compared and kept.
 *
 * @param value as in E.164: {@code +31612345678}; a service number is nobody's and is none of these
 */
public record TelephoneNumber(String value) {

    private static final String DUTCH = "+31";
    private static final String DUTCH_MOBILE = "+316";

    /** The number that somebody typed, Dutch or of elsewhere, or nothing when it cannot be that of a person. */
    public static Optional<TelephoneNumber> parse(String typed) {
        return Telephone.read(typed).filter(number -> number.startsWith("+")).map(TelephoneNumber::new);
    }

    /** Whether a text message can arrive: of numbers elsewhere we cannot tell, so we try. */
    public boolean takesTextMessages() {
        return !value.startsWith(DUTCH) || value.startsWith(DUTCH_MOBILE);
    }

    /** As one reads it aloud and dials it here: {@code 06 12 34 56 78}. */
    public String shown() {
        if (!value.startsWith(DUTCH)) {
            return value;
        }
        String national = "0" + value.substring(DUTCH.length());
        return value.startsWith(DUTCH_MOBILE) ? national.replaceFirst("(..)(..)(..)(..)(..)", "$1 $2 $3 $4 $5") : national.replaceFirst("(...)(...)(..)(..)", "$1 $2 $3 $4");
    }

    /** A number in a log line would be personal data. */
    @Override
    public String toString() {
        return "TelephoneNumber[…]";
    }
}
