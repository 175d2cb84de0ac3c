package nl.samenspel.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes PDF/UA of a filled-in template: tagged, with its language and title, its letters inside. Whatever a text says, nothing is fetched from anywhere: not from a network,
 * not from this machine.
 */
final class Pdf {

    /** The only pictures there are: those that stand in the document itself. */
    static final String PICTURE_SOURCE = "data:image/png;base64,";

    /** What cannot stand in XML, and that nobody can read anyway. */
    private static final Pattern UNREADABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Letters that are told apart easily by who sees little; what they lack (Greek, Cyrillic, Arabic) comes from the spare ones. */
    private static final List<Letters> LETTERS = List.of(
            Letters.read("Letters", 400, "AtkinsonHyperlegible-Regular.ttf"),
            Letters.read("Letters", 700, "AtkinsonHyperlegible-Bold.ttf"),
            Letters.read("Spare", 400, "DejaVuSans.ttf"),
            Letters.read("Spare", 700, "DejaVuSans.ttf"));

    static {
        // Its log speaks of what stands in documents, and those are letters to people.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** @param html well-formed as XML */
    static byte[] of(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Samenspel");
        builder.useReplacementText("?");
        LETTERS.forEach(letters -> builder.useFont(letters, letters.family, letters.weight, FontStyle.NORMAL, true));
        builder.useUriResolver((_, uri) -> isOwnPicture(uri) ? uri : null);
        for (ExternalResourceControlPriority each : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, _) -> isOwnPicture(uri), each);
        }
        builder.withHtmlContent(UNREADABLE.matcher(html).replaceAll(""), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException exception) {
            throw new UncheckedIOException("The document could not be made", exception);
        }
        return bytes.toByteArray();
    }

    private static boolean isOwnPicture(String uri) {
        return uri != null && uri.startsWith(PICTURE_SOURCE);
    }

    /** One typeface in one weight, kept in memory. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Letters(String family, int weight, byte[] content) implements FSSupplier<InputStream> {

        static Letters read(String family, int weight, String file) {
            try {
                return new Letters(family, weight, new ClassPathResource("paper/letters/" + file).getContentAsByteArray());
            } catch (IOException exception) {
                throw new UncheckedIOException("The letters " + file + " cannot be read", exception);
            }
        }

        @Override
        public InputStream supply() {
            return new ByteArrayInputStream(content);
        }
    }
}
