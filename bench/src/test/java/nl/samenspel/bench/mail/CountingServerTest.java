package nl.samenspel.bench.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the mail benchmark counts is what arrived. */
@Timeout(30)
class CountingServerTest {

    @Test
    void tellsMailsThatCameFromMailsThatCameAgain() throws IOException {
        try (CountingServer server = new CountingServer()) {
            send(server, "<a@voorbeeld>", "<b@voorbeeld>");
            send(server, "<a@voorbeeld>");
            assertThat(server.arrived()).isEqualTo(2);
            assertThat(server.again()).isEqualTo(1);
            assertThat(server.connections()).isEqualTo(2);
            server.forget();
            assertThat(server.arrived()).isZero();
        }
    }

    @Test
    void aLineThatBeginsWithADotDoesNotEndAMail() throws IOException {
        try (CountingServer server = new CountingServer(); Conversation client = new Conversation(server.port())) {
            client.say("DATA", "354");
            client.write("Message-ID: <punt@voorbeeld>\r\n\r\n..dit hoort erbij\r\nmessage-id: <niet@voorbeeld>\r\n");
            client.say(".", "250");
            assertThat(server.arrived()).isEqualTo(1);
        }
    }

    private static void send(CountingServer server, String... numbers) throws IOException {
        try (Conversation client = new Conversation(server.port())) {
            client.say("EHLO hier", "250");
            for (String number : numbers) {
                client.say("MAIL FROM:<wij@voorbeeld>", "250");
                client.say("RCPT TO:<buur@voorbeeld>", "250");
                client.say("DATA", "354");
                client.write("Subject: Koffie\r\nMessage-ID: " + number + "\r\n\r\nDinsdag.\r\n");
                client.say(".", "250");
            }
            client.say("QUIT", "221");
        }
    }

    /** One client that says a line and hears what comes of it. */
    private static final class Conversation implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;

        Conversation(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(in.readLine()).startsWith("220");
        }

        void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }

        void say(String line, String answer) throws IOException {
            write(line + "\r\n");
            assertThat(in.readLine()).startsWith(answer);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
