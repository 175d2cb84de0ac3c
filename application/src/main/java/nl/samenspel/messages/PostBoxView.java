package nl.samenspel.messages;

import java.time.Instant;

/**
 * A message as the post box shows it.
 *
 * @param written when it was queued
 */
public record PostBoxView(String id, String to, Instant written, Letter letter) {

    static PostBoxView of(Message message) {
        return new PostBoxView(message.id().toString(), message.to().value(), message.created(), message.letter());
    }
}
