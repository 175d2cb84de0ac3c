package nl.samenspel.web;

/** Says money and distances the way people read them. */
public final class Figures {

    private static final int WALKED_IN_A_MINUTE = 80;
    private static final int FARTHEST_WALK = 60 * WALKED_IN_A_MINUTE;

    private final Messages messages;
    private final Language language;

    Figures(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** An amount in cents: "€ 1.250", "€ 12,50". */
    public String money(long cents) {
        boolean dutch = language == Language.NL;
        String whole = grouped(Math.abs(cents / 100), dutch ? '.' : ',');
        long rest = Math.abs(cents % 100);
        String amount = rest == 0 ? whole : whole + (dutch ? ',' : '.') + (rest < 10 ? "0" : "") + rest;
        // No break between sign and amount.
        return (cents < 0 ? "−" : "") + (dutch ? "€\u00a0" : "€") + amount;
    }

    /**
     * A distance along the street: "350 meter, 4 minuten lopen", "1,2 kilometer, 15 minuten lopen"; beyond an hour's
     * walk only the distance. Walking is 80 metres a minute (4.8 km/h), minutes are rounded up.
     *
     * @param metres 0 or more
     */
    public String distance(int metres) {
        String length = length(metres);
        return metres > FARTHEST_WALK ? length
                : messages.text(language, "web.distance.walk", length,
                        Math.max(1, (metres + WALKED_IN_A_MINUTE - 1) / WALKED_IN_A_MINUTE));
    }

    private String length(int metres) {
        if (metres < 995) {
            return messages.text(language, "web.distance.metres", Integer.toString((metres + 5) / 10 * 10));
        }
        int tenths = (metres + 50) / 100;
        String kilometres = tenths % 10 == 0 ? Integer.toString(tenths / 10)
                : tenths / 10 + (language == Language.NL ? "," : ".") + tenths % 10;
        return messages.text(language, "web.distance.kilometres", kilometres);
    }

    private static String grouped(long number, char separator) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, separator);
        }
        return digits.toString();
    }
}
