package nl.samenspel.directory;

import java.util.List;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryFacts.Contact;
import nl.samenspel.directory.EntryFacts.Cost;
import nl.samenspel.directory.EntryFacts.GettingIn;

/** An invented entry, for tests. */
public final class SampleFacts {

    public static final EntryFacts SOUP = new EntryFacts(
            new About(Kind.MEETING_PLACE, "", "De Soeppan", "Samen soep eten met buren.", List.of("eten", "ontmoeting"), "iedereen uit de buurt", ""),
            new GettingIn(List.of(WayIn.COME), "Loop naar binnen.", "elke dinsdag van 12 tot 14 uur"),
            new Contact("https://www.soeppan.voorbeeld.nl", "030 123 45 67", "soep@voorbeeld.nl", "Dorpsstraat 1"),
            new Cost(Price.PAID, "€ 2"),
            new Whereabouts.WholeMunicipality(""));

    private SampleFacts() {}

    /** The same with another name. */
    public static EntryFacts named(String name) {
        return SOUP.with(SOUP.about().withName(name));
    }

    /** The same facts with another telephone number. */
    public static EntryFacts withTelephone(EntryFacts facts, String number) {
        return facts.with(facts.contact().withTelephone(number));
    }

    /** The same for other places. */
    public static EntryFacts in(Whereabouts whereabouts) {
        return SOUP.with(whereabouts);
    }
}
