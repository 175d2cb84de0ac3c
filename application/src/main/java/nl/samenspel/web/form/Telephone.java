package nl.samenspel.web.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a telephone number as people type it: with spaces, dashes, brackets, "+31 (0)6" or "0031". */
public final class Telephone {

    private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-/\\u2010-\\u2015\\u00a0]");
    private static final Pattern DUTCH = Pattern.compile("0[1-9][0-9]{8}");
    private static final Pattern SERVICE = Pattern.compile("0(800|900|906|909)[0-9]{4}([0-9]{3})?|14[0-9]{3,4}|1(12|13|16|3[0-9])[0-9]{0,1}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private Telephone() {
    }

    /** The number as "+31612345678", a service number as its digits ("08002000"); empty when it is no number. */
    public static Optional<String> read(String typed) {
        String digits = BETWEEN.matcher(typed.replace("(0)", "")).replaceAll("");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (SERVICE.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (DUTCH.matcher(digits).matches()) {
            return Optional.of("+31" + digits.substring(1));
        }
        boolean dutch = digits.startsWith("+31");
        return Optional.of(digits)
                .filter(number -> dutch ? number.matches("\\+31[1-9][0-9]{8}") : ABROAD.matcher(number).matches());
    }
}
