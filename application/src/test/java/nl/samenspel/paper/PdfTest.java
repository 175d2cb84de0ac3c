package nl.samenspel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is for everybody, and fetches nothing. */
class PdfTest {

    private static final String PAGE = "<?xml version=\"1.0\"?><html lang=\"nl\"><head><title>Proef</title><meta name=\"description\" content=\"Proef\"/><style>%s</style>%s</head><body>%s</body></html>";

    private static byte[] of(String head, String body) {
        return Pdf.of(PAGE.formatted(Style.of(TextSize.LARGE, Format.GUIDE), head, body));
    }

    @Test
    void nothingIsFetchedFromTheNetworkNorFromThisMachine(@TempDir Path folder) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        Path secret = Files.writeString(folder.resolve("secret.css"), "body:before { content: 'geheim' }");
        try (PdfProof pdf = PdfProof.of("fetches-nothing", of(
                "<link rel=\"stylesheet\" href=\"" + there + "/a.css\"/><link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/><style>@import url('" + there + "/b.css'); @font-face { font-family: X; src: url('" + there
                        + "/x.ttf'); } p { background-image: url('" + there + "/c.png'); font-family: X, Letters; }</style>",
                "<p>Tekst <img src=\"" + there + "/d.png\" alt=\"\"/><img src=\"" + secret.toUri() + "\" alt=\"\"/></p>"))) {
            assertThat(pdf.text()).contains("Tekst").doesNotContain("geheim");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void namesInOtherLettersAndWhatNobodyCanReadDoNotStopADocument() throws Exception {
        try (PdfProof pdf = PdfProof.of("letters", of("", "<h1>Çağla, Øystein, Łukasz, Ζωή &amp; Юлия</h1><p>Prijs: € 2,50 – “koffie” \u0007\uFFFE kop</p>")).isForEverybody(Locale.of("nl"))) {
            assertThat(pdf.text()).contains("Çağla, Øystein, Łukasz, Ζωή & Юлия").contains("€ 2,50 – “koffie”");
        }
    }

    @Test
    void lettersGrowWithTheSizeThatWasChosen() throws Exception {
        String words = "<p>" + "Elke dinsdag koffie in het buurthuis. ".repeat(150) + "</p>";
        int[] pages = new int[TextSize.CHOICES.size()];
        for (TextSize size : TextSize.CHOICES) {
            try (PdfProof pdf = PdfProof.of("size-" + size.points(), Pdf.of(PAGE.formatted(Style.of(size, Format.GUIDE), "", words)))) {
                pages[TextSize.CHOICES.indexOf(size)] = pdf.pages();
            }
        }
        assertThat(pages[0]).isLessThan(pages[1]);
        assertThat(pages[1]).isLessThan(pages[2]);
        assertThat(TextSize.chosen("20")).isEqualTo(TextSize.LARGER);
        assertThat(TextSize.chosen("12")).isEqualTo(TextSize.LARGE);
        assertThat(TextSize.chosen("groot")).isEqualTo(TextSize.LARGE);
    }
}
