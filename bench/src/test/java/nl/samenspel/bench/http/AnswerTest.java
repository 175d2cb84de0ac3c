package nl.samenspel.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "<html></html>, true",
        "'<html></HTML>\r\n\t ', true",
        "<html>, false",
        "</html>half, false",
        "'', false",
    })
    void seesWhetherAPageIsWhole(String body, boolean whole) {
        assertThat(answer(200, body).endsAsPage()).isEqualTo(whole);
    }

    @Test
    void looksOnlyAtItsOwnBytes() {
        byte[] buffer = "kort</html>".getBytes(StandardCharsets.UTF_8);
        Answer answer = new Answer(200, buffer, 4);

        assertThat(answer.endsAsPage()).isFalse();
        assertThat(answer.contains("kort".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(answer.contains("kort<".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(answer.fingerprint()).isEqualTo(answer(200, "kort").fingerprint());
        assertThat(answer.fingerprint()).isNotEqualTo(answer(200, "kord").fingerprint());
    }

    @Test
    void isThePageAskedForOnlyWithItsMark() {
        Page page = new Page(Site.local(80), "/aanbod/eettafel", "Eettafel Kanaleneiland");

        assertThat(PageCheck.of(page, answer(200, "<h1>Eettafel Kanaleneiland</h1></html>"))).isEmpty();
        assertThat(PageCheck.of(page, answer(200, "<h1>Taalcafé</h1></html>"))).contains(Failure.OTHER_PAGE);
        assertThat(PageCheck.of(page, answer(200, "Eettafel Kanaleneiland"))).contains(Failure.INCOMPLETE_PAGE);
        assertThat(PageCheck.of(page, answer(500, "Eettafel Kanaleneiland</html>"))).contains(Failure.STATUS);
    }

    private static Answer answer(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, bytes, bytes.length);
    }
}
