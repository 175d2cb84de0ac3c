package nl.samenspel.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.people.Channel;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.web.Language;

/**
 * How somebody says to be reached.
 *
 * @param preferred the name of a {@link Channel}
 * @param rhythm the name of a {@link Rhythm}
 * @param language the code of a language; empty: not said
 * @param safe any of {@link #NEUTRAL}, {@link #NO_CALLS}, {@link #NO_LETTERS}, {@link #ADDRESS_WITHHELD}
 */
record ReachForm(String preferred, String telephone, String street, String number, String postcode, String town, String district, String rhythm, String language, List<String> safe) {

    static final String NEUTRAL = "neutral";
    static final String NO_CALLS = "no-calls";
    static final String NO_LETTERS = "no-letters";
    static final String ADDRESS_WITHHELD = "address-withheld";

    static ReachForm of(Reach reach) {
        Optional<PostalAddress> address = reach.address();
        SafeContact safe = reach.safe();
        return new ReachForm(
                reach.preferred().name(),
                reach.telephone().map(TelephoneNumber::shown).orElse(""),
                address.map(PostalAddress::street).orElse(""),
                address.map(PostalAddress::number).orElse(""),
                address.map(PostalAddress::postcode).orElse(""),
                address.map(PostalAddress::town).orElse(""),
                reach.district(),
                reach.rhythm().name(),
                reach.language().map(Language::code).orElse(""),
                Stream.of(safe.neutral() ? NEUTRAL : "", safe.noCalls() ? NO_CALLS : "", safe.noLetters() ? NO_LETTERS : "", safe.addressWithheld() ? ADDRESS_WITHHELD : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableList()));
    }


    Optional<PostalAddress> address() {
        return PostalAddress.parse(street, number, postcode, town);
    }

    boolean hasSomethingOfAnAddress() {
        return Stream.of(street, number, postcode, town).anyMatch(part -> !part.isBlank());
    }

    boolean isPreferred(Channel channel) {
        return preferred.equals(channel.name());
    }

    /** What was typed, as it is kept; only for a form that keeps all rules. */
    Reach reach() {
        SafeContact contact = new SafeContact(safe.contains(NEUTRAL), safe.contains(NO_CALLS), safe.contains(NO_LETTERS), safe.contains(ADDRESS_WITHHELD));
        return new Reach(TelephoneNumber.parse(telephone), address(), Channel.valueOf(preferred), contact, Rhythm.valueOf(rhythm), district, Optional.empty(), Language.ofCode(language));
    }

    /** Never in a log line: where somebody lives may endanger that person. */
    @Override
    public String toString() {
        return "ReachForm[]";
    }
}
