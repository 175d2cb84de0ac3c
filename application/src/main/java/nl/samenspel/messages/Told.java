package nl.samenspel.messages;

import nl.samenspel.people.Channel;

/**
 * That something was said, and how it goes out.
 *
 * @param why the message that says why by this channel
 */
public record Told(MessageId message, Channel channel, String why) {}
