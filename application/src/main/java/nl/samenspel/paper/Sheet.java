package nl.samenspel.paper;

import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;

/** What every template of something on paper may ask: its language, how large its letters are and whose municipality it is of. It needs no visitor, so that a job can print as well. */
public final class Sheet {

    private final Messages messages;
    private final Language language;
    private final TextSize size;
    private final Municipality municipality;

    Sheet(Messages messages, Language language, TextSize size, Municipality municipality) {
        this.messages = messages;
        this.language = language;
        this.size = size;
        this.municipality = municipality;
    }

    /** The message in the language of the sheet. */
    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    public Language language() {
        return language;
    }

    public TextSize size() {
        return size;
    }

    /** The name of the municipality: "Utrecht". */
    public String municipality() {
        return municipality.name();
    }

    /** Whom to call, as one reads it; in words when it is not known. */
    public String telephone() {
        return municipality.phone().isBlank() ? text("web.telephone-unknown") : municipality.phone();
    }

    /** When somebody answers. */
    public String telephoneHours() {
        return text("web.telephone-hours");
    }

    /** The style of everything on paper, in this form and with letters of this size. */
    public String style(Format format) {
        return Style.of(size, format);
    }

    /** A square that a telephone reads as this address, as the source of a picture. */
    public String square(String address) {
        return QrSquare.of(address).source();
    }
}
