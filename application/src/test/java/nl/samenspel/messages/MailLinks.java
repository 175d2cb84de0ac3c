package nl.samenspel.messages;

/** The links that stand in mails, for tests that begin with one. */
public final class MailLinks {

    private MailLinks() {}

    /** The path of the link to hear less, as it stands in this message. */
    public static String toHearLess(FewerLinks links, MessageId message) {
        return links.path(message);
    }
}
