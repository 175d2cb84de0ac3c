package nl.samenspel.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerParserTest {

    private final AnswerParser parser = new AnswerParser();

    @Test
    void readsABodyOfThePromisedLength() throws BadAnswer {
        assertThat(feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhallo")).isTrue();

        assertThat(parser.answer().status()).isEqualTo(200);
        assertThat(parser.answer().text()).isEqualTo("hallo");
        assertThat(parser.keepAlive()).isTrue();
    }

    @Test
    void joinsChunksAndSkipsExtensionsAndTrailers() throws BadAnswer {
        assertThat(feed("""
                HTTP/1.1 200 OK\r
                transfer-encoding: Chunked\r
                \r
                4;kleur=rood\r
                Wijk\r
                A\r
                buurt-Oost\r
                0\r
                Server-Timing: db\r
                \r
                """)).isTrue();

        assertThat(parser.answer().text()).isEqualTo("Wijkbuurt-Oost");
    }

    @Test
    void readsTheSameAnswerByteByByte() throws BadAnswer {
        String answer = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhallo\r\n0\r\n\r\n";
        for (int i = 0; i < answer.length(); i++) {
            boolean last = i == answer.length() - 1;
            assertThat(feed(answer.substring(i, i + 1))).as("after byte %d", i).isEqualTo(last);
        }
        assertThat(parser.answer().text()).isEqualTo("hallo");
    }

    @Test
    void growsForALargePage() throws BadAnswer {
        String page = "x".repeat(300_000) + "</html>";
        assertThat(feed("HTTP/1.1 200 OK\r\nContent-Length: " + page.length() + "\r\n\r\n" + page)).isTrue();
        assertThat(parser.answer().text()).isEqualTo(page);
    }

    @Test
    void leavesBytesThatWereNotPromised() throws BadAnswer {
        ByteBuffer input = bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nja en meer");
        assertThat(parser.feed(input)).isTrue();
        assertThat(input.remaining()).isEqualTo(" en meer".length());
    }

    @Test
    void servesTheNextAnswerAfterAReset() throws BadAnswer {
        feed("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\neen");
        assertThat(parser.keepAlive()).isFalse();
        parser.reset();

        assertThat(parser.started()).isFalse();
        assertThat(feed("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ntwee")).isTrue();
        assertThat(parser.answer().status()).isEqualTo(404);
        assertThat(parser.answer().text()).isEqualTo("twee");
        assertThat(parser.keepAlive()).isTrue();
    }

    @Test
    void keepsAnHttp10ConnectionOnlyWhenTheServerSaysSo() throws BadAnswer {
        feed("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
        assertThat(parser.keepAlive()).isFalse();
        parser.reset();
        feed("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n");
        assertThat(parser.keepAlive()).isTrue();
    }

    @Test
    void readsUntilTheCloseWithoutALength() throws BadAnswer {
        assertThat(feed("HTTP/1.1 200 OK\r\n\r\nhal")).isFalse();
        assertThat(feed("lo")).isFalse();
        parser.close();

        assertThat(parser.answer().text()).isEqualTo("hallo");
        assertThat(parser.keepAlive()).isFalse();
    }

    @Test
    void expectsNoBodyWhereThereNeverIsOne() throws BadAnswer {
        assertThat(feed("HTTP/1.1 304 Not Modified\r\nContent-Length: 50\r\n\r\n")).isTrue();
    }

    @Test
    void noticesACloseBeforeThePromisedLength() throws BadAnswer {
        feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhallo");
        assertThatThrownBy(parser::close).isInstanceOfSatisfying(BadAnswer.class,
                bad -> assertThat(bad.failure()).isEqualTo(Failure.LENGTH));
    }

    @Test
    void noticesAChunkLongerThanItsSize() {
        assertThatThrownBy(() -> feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhallo\r\n0\r\n\r\n"))
                .isInstanceOfSatisfying(BadAnswer.class, bad -> assertThat(bad.failure()).isEqualTo(Failure.LENGTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SSH-2.0-OpenSSH\r\n",
        "HTTP/2 200\r\n",
        "HTTP/1.1 2000 OK\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n",
        "HTTP/1.1 200 OK\r\nno header\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nveel\r\n",
    })
    void refusesWhatIsNoAnswer(String words) {
        assertThatThrownBy(() -> feed(words)).isInstanceOfSatisfying(BadAnswer.class,
                bad -> assertThat(bad.failure()).isEqualTo(Failure.MALFORMED));
    }

    private boolean feed(String words) throws BadAnswer {
        return parser.feed(bytes(words));
    }

    private static ByteBuffer bytes(String words) {
        return ByteBuffer.wrap(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
