package nl.samenspel.contact;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.people.Account;
import nl.samenspel.people.Channel;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.web.Language;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/** What must be right before it is kept how somebody is reached: the chosen way can be used, and does not contradict what was asked for safety. */
final class ReachRules {

    static final String WORDS = "contact.reach";
    private static final String RULE = WORDS + ".rule.";
    private static final int LONGEST = 80;
    private static final Set<String> SAFE = Set.of(ReachForm.NEUTRAL, ReachForm.NO_CALLS, ReachForm.NO_LETTERS, ReachForm.ADDRESS_WITHHELD);
    private static final Set<String> RHYTHMS = Stream.of(Rhythm.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LANGUAGES = Stream.of(Language.values()).map(Language::code).collect(Collectors.toUnmodifiableSet());

    private ReachRules() {}

    /**
     * @param channels the names of the channels this installation has
     * @param districts the codes of districts that can be chosen
     */
    static Check<ReachForm> check(FilledIn<ReachForm> filled, Account person, Set<String> channels, Set<String> districts) {
        ReachForm form = filled.form();
        var telephone = TelephoneNumber.parse(form.telephone());
        boolean byTelephone = form.isPreferred(Channel.TEXT_MESSAGE) || form.isPreferred(Channel.VOICE_CALL) || form.isPreferred(Channel.CALL_LIST);
        boolean called = form.isPreferred(Channel.VOICE_CALL) || form.isPreferred(Channel.CALL_LIST);
        boolean addressed = form.hasSomethingOfAnAddress() || form.isPreferred(Channel.LETTER);
        return Check.of(filled, WORDS)
                .chosen("preferred").oneOf("preferred", channels)
                .rule("preferred", !form.isPreferred(Channel.MAIL) || !person.mail().isEmpty(), RULE + "no-mail")
                .rule("preferred", !called || !form.safe().contains(ReachForm.NO_CALLS), RULE + "called")
                .rule("preferred", !form.isPreferred(Channel.LETTER) || !form.safe().contains(ReachForm.NO_LETTERS), RULE + "posted")
                .rule("telephone", !byTelephone || !form.telephone().isBlank(), RULE + "telephone")
                .telephone("telephone").rule("telephone", form.telephone().isBlank() || telephone.isPresent(), RULE + "service-number")
                .rule("telephone", !form.isPreferred(Channel.TEXT_MESSAGE) || telephone.filter(TelephoneNumber::takesTextMessages).isPresent(), RULE + "mobile")
                .rule("street", !addressed || !form.street().isBlank(), RULE + "street").atMost("street", LONGEST)
                .rule("number", !addressed || PostalAddress.isNumber(form.number()), RULE + "number")
                .rule("postcode", !addressed || PostalAddress.postcode(form.postcode()).isPresent(), RULE + "postcode")
                .rule("town", !addressed || !form.town().isBlank(), RULE + "town").atMost("town", LONGEST)
                .oneOf("district", districts)
                .chosen("rhythm").oneOf("rhythm", RHYTHMS)
                .oneOf("language", LANGUAGES)
                .oneOf("safe", SAFE);
    }
}
