package nl.samenspel.messages;

import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.web.Language;

/** A service that sends text messages and makes calls in which it reads something out. A port: {@link HttpTextGateway} speaks to one over HTTP, a test keeps what it gets. */
interface TextGateway {

    /**
     * Tries once, within a minute.
     *
     * @param key the same for every attempt to say this, so that the service says it once
     */
    Carrier.Attempt say(String key, TelephoneNumber to, String words, Language language, boolean spoken, boolean neutral);
}
