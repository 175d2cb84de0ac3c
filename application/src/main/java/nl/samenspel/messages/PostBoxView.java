package nl.samenspel.messages;

import java.time.Instant;
import nl.samenspel.people.Channel;

/**
 * A message as the post box shows it: word for word what left the program.
 *
 * @param to mail address or telephone number
 * @param written when it was queued
 * @param closing what stands below it, in lines
 */
public record PostBoxView(String id, Channel channel, String to, Instant written, Letter letter, String closing) {

    /** Whether it has a subject: a text message and a voice have none. */
    public boolean isMail() {
        return channel == Channel.MAIL;
    }
}
