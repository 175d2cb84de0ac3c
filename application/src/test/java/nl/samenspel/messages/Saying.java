package nl.samenspel.messages;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;

import java.util.List;
import java.util.Optional;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.Language;
import org.springframework.transaction.support.TransactionTemplate;

/** Says things to people in tests, as a module would. */
public record Saying(People people, Reaches reaches, Post post, TransactionTemplate transaction) {

    /** Somebody who is reached like this; with a telephone number and a postal address. */
    public AccountId somebody(MailAddress mail, Channel preferred, SafeContact safe, Rhythm rhythm, String district) {
        return somebody("Toos Test", mail, preferred, safe, rhythm, district);
    }

    public AccountId somebody(String name, MailAddress mail, Channel preferred, SafeContact safe, Rhythm rhythm, String district) {
        AccountId account = people.register(name, mail);
        reaches.keep(account, new Reach(TelephoneNumber.parse("06 12 34 56 78"), PostalAddress.parse("Geheimstraat", "12", "3512 AB", "Utrecht"), preferred, safe, rhythm, district, Optional.empty()));
        return account;
    }

    public Told say(AccountId to, String subject, String words) {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> post.tell(Say.usual(to, new Letter(Language.NL, subject, List.of(words), null))).orElseThrow()));
    }
}
