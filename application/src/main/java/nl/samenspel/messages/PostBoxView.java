package nl.samenspel.messages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as the post box shows it.
 *
 * @param moment when it was written, in Dutch local time
 */
public record PostBoxView(String id, String to, String moment, Letter letter, @Nullable String outcome) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.of("nl", "NL")).withZone(ZoneId.of("Europe/Amsterdam"));

    static PostBoxView of(Message message) {
        return new PostBoxView(message.id().toString(), message.to().value(), MOMENT.format(message.created()), message.letter(),
                message.outcome() == null ? null : message.outcome().name().toLowerCase(Locale.ROOT));
    }
}
