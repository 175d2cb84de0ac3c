package nl.samenspel.messages;

import nl.samenspel.people.Channel;

/**
 * The way a message takes to somebody.
 *
 * @param recipient mail address or telephone number; empty where none is needed
 * @param why the message that says why this way
 * @param neutral whether it names neither sender nor matter
 * @param held whether it waits to be sent together with others
 */
record Road(Channel channel, String recipient, String why, boolean neutral, boolean held) {

    /** An address in a log line would be personal data. */
    @Override
    public String toString() {
        return "Road[" + channel + ", " + why + "]";
    }
}
