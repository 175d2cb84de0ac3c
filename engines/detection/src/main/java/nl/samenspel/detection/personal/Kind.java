package nl.samenspel.detection.personal;

/** What makes a piece of text personal. */
public enum Kind {

    NAME("iemand"),
    TELEPHONE("(telefoonnummer)"),
    MAIL("(mailadres)"),
    /** Citizen service number (<i>burgerservicenummer</i>). */
    CITIZEN_NUMBER("(burgerservicenummer)"),
    ADDRESS("(adres)"),
    DATE_OF_BIRTH("(geboortedatum)");

    private final String replacement;

    Kind(String replacement) {
        this.replacement = replacement;
    }

    /** What can stand in its place when nothing better is known. */
    String replacement() {
        return replacement;
    }
}
