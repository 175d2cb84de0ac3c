package nl.samenspel.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Say;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Reaches;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's telephone fell into the canal: another administrator takes the lost passkeys away, and the person, who is told, makes a new one at the next log-in by mail. */
@Component
class LostKeys {

    private final Roles roles;
    private final Passkeys passkeys;
    private final Reaches reaches;
    private final Post post;
    private final AccessLog log;
    private final Messages messages;
    private final Municipalities municipalities;

    LostKeys(Roles roles, Passkeys passkeys, Reaches reaches, Post post, AccessLog log, Messages messages, Municipalities municipalities) {
        this.roles = roles;
        this.passkeys = passkeys;
        this.reaches = reaches;
        this.post = post;
        this.log = log;
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /** What came of it. */
    sealed interface Taking {}

    /** The passkeys are gone. */
    record Taken() implements Taking {}

    /** Another administrator has to do it. */
    record OneselfNot() implements Taking {}

    /** Nobody has this role, or it needs no passkey. */
    record Nobodys() implements Taking {}

    /** @param grant the number of a role that needs a passkey */
    @Transactional
    public Taking takeAway(UUID grant, Actor administrator) {
        Optional<AccountId> person = roles.all().stream()
                .filter(line -> line.id().equals(grant) && line.until().isEmpty() && line.grant().role().needsPasskey())
                .map(GivenRole::account)
                .findFirst();
        if (person.isEmpty()) {
            return new Nobodys();
        }
        if (person.get().equals(administrator.account())) {
            return new OneselfNot();
        }
        passkeys.removeAll(person.get());
        log.note(Deed.CHANGE, person.get(), "passkeys", "access.logged.keys", "");
        tell(person.get());
        return new Taken();
    }

    private void tell(AccountId person) {
        Language language = reaches.languageOf(person);
        var here = municipalities.current(CurrentMunicipality.require());
        post.tell(Say.urgent(person, new Letter(language, messages.text(language, "access.lost-keys.subject", here.name()),
                List.of(messages.text(language, "access.lost-keys.text"), messages.text(language, "access.lost-keys.wrong", here.phone())), null)));
    }
}
