package nl.samenspel.privacy;

import java.util.UUID;
import nl.samenspel.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hiding by who answers for an area, such as a broker who looks at what residents put on the map: the same notice and the same decision as when anybody says that something is
 * not allowed, so it has a published reason and can be appealed, and the appeal is decided by somebody else.
 */
@Component
public class Hiding {

    /** Why something may be hidden. */
    public enum Why {
        UNLAWFUL,
        PERSONAL_DATA,
        HURTFUL,
        UNTRUE;

        /** The end of the message key, {@code privacy.matter.<key>}. */
        public String key() {
            return Notice.Matter.valueOf(name()).key();
        }
    }

    private final Notices notices;
    private final CurrentDoer doer;

    Hiding(Notices notices, CurrentDoer doer) {
        this.notices = notices;
        this.doer = doer;
    }

    /** Hides the page at this path. @param reason stands on the hidden page and in the public list @param mail of whom it concerns, who hears how to appeal; may be empty */
    @Transactional
    public UUID hide(String path, Why why, String reason, String mail) {
        Doer broker = doer.require();
        UUID notice = notices.receive(new Notices.Said(path, Notice.Matter.valueOf(why.name()), reason, "", mail, Language.NL), broker.account());
        notices.decide(notice, true, reason, broker);
        return notice;
    }
}
