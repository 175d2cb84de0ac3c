package nl.samenspel.places;

import java.util.regex.Pattern;

/**
 * The code by which a municipality (<i>gemeente</i>) is known everywhere: the one Statistics Netherlands gives it, such as {@code GM0344} for Utrecht. It is a text,
 * never a number, and stands in every row that belongs to a municipality.
 *
 * @param value {@code GM} and four digits
 */
public record MunicipalityCode(String value) {

    private static final Pattern FORM = Pattern.compile("GM[0-9]{4}");

    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A municipality code is GM and four digits, not \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
