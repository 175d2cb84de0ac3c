package nl.samenspel.access;

import java.util.Locale;
import nl.samenspel.people.MailAddress;

/** The people of the demo: all invented, with addresses that reach nobody. */
public enum DemoPerson {
    RESIDENT("Fatma Yilmaz", "fatma@voorbeeld.nl"),
    OWNER("Henk de Boer", "henk@voorbeeld.nl"),
    BROKER("Samira Amrani", "samira@voorbeeld.nl"),
    BROKER_OF_OVERVECHT("Joost van Dalen", "joost@voorbeeld.nl"),
    TEAM_MEMBER("Lotte Vermeer", "lotte@voorbeeld.nl"),
    INTERN("Noa Jansen", "noa@voorbeeld.nl"),
    OFFICER("Marieke Postma", "marieke@voorbeeld.nl"),
    PRIVACY_OFFICER("Els Bakker", "els@voorbeeld.nl"),
    ADMINISTRATOR("Ruben Dijkstra", "ruben@voorbeeld.nl");

    private final String personName;
    private final MailAddress mail;

    DemoPerson(String personName, String mail) {
        this.personName = personName;
        this.mail = new MailAddress(mail);
    }

    public String personName() {
        return personName;
    }

    public MailAddress mail() {
        return mail;
    }

    /** The name in message keys and forms, such as {@code broker-of-overvecht}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
