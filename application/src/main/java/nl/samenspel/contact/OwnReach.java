package nl.samenspel.contact;

import nl.samenspel.access.Actor;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody is reached, seen and said by that person, or by a helper at the table: then it is noted who saw it. */
@Component
@Transactional
class OwnReach {

    private final Reaches reaches;
    private final AccessLog log;

    OwnReach(Reaches reaches, AccessLog log) {
        this.reaches = reaches;
        this.log = log;
    }

    Reach look(Actor actor) {
        note(Deed.READ, actor);
        return reaches.of(actor.account());
    }

    void keep(Actor actor, Reach reach) {
        note(Deed.CHANGE, actor);
        reaches.keep(actor.account(), reach);
    }

    /** Another rhythm, said by who has a mail to this person, without logging in. */
    void keep(AccountId account, Rhythm rhythm) {
        log.note(Deed.CHANGE, account, "reach", "contact.logged.by-link", "");
        reaches.keep(account, reaches.of(account).in(rhythm));
    }

    private void note(Deed deed, Actor actor) {
        log.note(deed, actor.account(), "reach", "contact.logged.reach", "");
    }
}
