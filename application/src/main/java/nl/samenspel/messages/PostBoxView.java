package nl.samenspel.messages;

import java.time.Instant;
import nl.samenspel.people.Channel;

/**
 * A message as the post box shows it: word for word what left the program.
 *
 * @param to mail address or telephone number
 * @param written when it was queued
 * @param closing what stands below it, in lines
 * @param fewer the address at which one presses a button to hear less; empty: there is none
 */
public record PostBoxView(String id, Channel channel, String to, Instant written, Letter letter, String closing, String fewer) {

    /** Whether it has a subject: a text message and a voice have none. */
    public boolean isMail() {
        return channel == Channel.MAIL;
    }
}
