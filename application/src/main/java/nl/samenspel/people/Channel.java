package nl.samenspel.people;

import java.util.Locale;

/** A way in which something said arrives with somebody. The slow ways have the same rights and the same speed as the fast ones. */
public enum Channel {
    MAIL,
    /** A text message (<i>sms</i>). */
    TEXT_MESSAGE,
    /** A telephone call in which the program speaks. */
    VOICE_CALL,
    /** A letter on paper, which somebody prints and posts. */
    LETTER,
    /** A line on the call list (<i>bellijst</i>): somebody with a name calls before a day. */
    CALL_LIST,
    /** Nothing goes out: it can be read after logging in. */
    INBOX;

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it takes somebody's hands: a letter is posted and a call is made by a person. */
    public boolean isByHand() {
        return this == LETTER || this == CALL_LIST;
    }
}
