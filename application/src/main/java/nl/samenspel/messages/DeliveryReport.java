package nl.samenspel.messages;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server says about a mail that could not be delivered (RFC 3464, in the form of RFC 6522). Only which message it is about and whether that is for good is read:
 * addresses in it are not believed. Whoever does not know the number of the message, which only its receiver's mail server saw, cannot make somebody unreachable.
 *
 * @param forGood whether it will never arrive, rather than not yet
 */
record DeliveryReport(MessageId about, boolean forGood) {

    private static final Pattern NUMBER = Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int MOST_PARTS = 10;

    /** The report in this mail, or nothing when it is none or is about no mail of ours. */
    static Optional<DeliveryReport> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<Boolean> forGood = Optional.empty();
        Optional<MessageId> about = Optional.empty();
        for (int number = 0; number < Math.min(parts.getCount(), MOST_PARTS); number++) {
            BodyPart part = parts.getBodyPart(number);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                forGood = Optional.of(isForGood(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers") || part.isMimeType("message/global-headers")) {
                about = number(part);
            }
        }
        return about.isPresent() && forGood.isPresent() ? Optional.of(new DeliveryReport(about.get(), forGood.get())) : Optional.empty();
    }

    /** "Action: failed" with a status of class 5 for any recipient: our mails have one. */
    private static boolean isForGood(Part status) throws MessagingException, IOException {
        for (InternetHeaders fields : groups(status)) {
            boolean failed = first(fields, "Action").map(String::strip).filter("failed"::equalsIgnoreCase).isPresent();
            boolean permanent = first(fields, "Status").map(String::strip).filter(code -> code.startsWith("5")).isPresent();
            if (failed && permanent) {
                return true;
            }
        }
        return false;
    }

    /** Groups of fields with an empty line between: first about the report, then one for each recipient. */
    private static List<InternetHeaders> groups(Part status) throws MessagingException, IOException {
        List<InternetHeaders> groups = new ArrayList<>();
        try (InputStream content = status.getInputStream()) {
            while (content.available() > 0 && groups.size() < MOST_PARTS) {
                groups.add(new InternetHeaders(content));
            }
        }
        return groups;
    }

    private static Optional<MessageId> number(Part original) throws MessagingException, IOException {
        try (InputStream content = original.getInputStream()) {
            return first(new InternetHeaders(content), "Message-ID").map(String::strip).map(NUMBER::matcher).filter(Matcher::matches).map(found -> new MessageId(UUID.fromString(found.group(1))));
        }
    }

    private static Optional<String> first(InternetHeaders fields, String name) {
        String @Nullable [] values = fields.getHeader(name);
        return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
    }
}
