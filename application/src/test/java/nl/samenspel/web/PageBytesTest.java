package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** The bytes of a page: whole, in UTF-8, packed for who can unpack them, and written once where they are always the same. */
class PageBytesTest {

    @Test
    void holdsEveryTextInUtf8() {
        PageBytes page = new PageBytes();
        page.writeContent("Café ");
        page.writeContent("x€ 12y", 1, 5);
        page.writeBinaryContent(" – 😀".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(page.toBytes(), StandardCharsets.UTF_8)).isEqualTo("Café € 12 – 😀");
    }

    @Test
    void growsWithThePage() throws IOException {
        PageBytes page = new PageBytes();
        String line = "é".repeat(50_000);
        page.writeContent(line);
        page.writeContent("!");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        page.sendTo(sent);
        assertThat(page.length()).isEqualTo(100_001);
        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(line + "!");
    }

    @Test
    void unpackedItIsTheSame() throws IOException {
        PageBytes page = new PageBytes();
        page.writeContent("<li>koffie in de buurt</li>".repeat(2_000));
        PageBytes packed = page.packed();
        assertThat(packed.length()).isLessThan(page.length() / 20);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.toBytes()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(page.toBytes());
        }
    }

    @Test
    void isPackedForWhoAsksForIt() {
        assertThat(Packed.isAskedFor(asking("gzip, deflate, br, zstd"))).isTrue();
        assertThat(Packed.isAskedFor(asking("br;q=1.0, GZIP;q=0.8"))).isTrue();
        assertThat(Packed.isAskedFor(asking("br", "gzip"))).isTrue();
        assertThat(Packed.isAskedFor(asking())).isFalse();
        assertThat(Packed.isAskedFor(asking("br"))).isFalse();
        assertThat(Packed.isAskedFor(asking("gzip;q=0"))).isFalse();
        assertThat(Packed.isAskedFor(asking("gzip;q=0.000, identity"))).isFalse();
        assertThat(Packed.isAskedFor(asking("gzip;level=9"))).isFalse();
    }

    @Test
    void aPartThatIsAlwaysTheSameIsWrittenOnce() {
        WrittenOnce parts = new WrittenOnce();
        AtomicInteger asked = new AtomicInteger();
        HtmlContent icon = output -> {
            asked.incrementAndGet();
            write(output, "<svg>" + asked);
        };
        PageBytes page = new PageBytes();
        parts.part("icon", icon).writeTo(page);
        parts.part("icon", icon).writeTo(page);
        parts.part("other icon", icon).writeTo(page);
        assertThat(new String(page.toBytes(), StandardCharsets.UTF_8)).isEqualTo("<svg>1<svg>1<svg>2");
    }

    @Test
    void aPartThatIsWrittenOnceMayHoldOthers() {
        WrittenOnce parts = new WrittenOnce();
        HtmlContent bar = output -> output.writeUserContent(parts.part("icon", (HtmlContent) icon -> write(icon, "<svg>")));
        PageBytes page = new PageBytes();
        parts.part("bar", bar).writeTo(page);
        assertThat(new String(page.toBytes(), StandardCharsets.UTF_8)).isEqualTo("<svg>");
    }

    private static void write(HtmlTemplateOutput output, String html) {
        output.writeContent(html);
    }

    private static MockHttpServletRequest asking(String... codings) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String coding : codings) {
            request.addHeader("Accept-Encoding", coding);
        }
        return request;
    }
}
