package nl.samenspel.places;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address that stands for a name: "Café de Ĳssalon" becomes {@code cafe-de-ijssalon}. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** Lower case letters, digits and single hyphens, at most 80 characters; {@code naamloos} for a name without any letter or digit. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        return slug.isEmpty() ? "naamloos" : slug;
    }
}
