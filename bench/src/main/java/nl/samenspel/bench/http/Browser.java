package nl.samenspel.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;

/** Fetches one page at a time over a connection of its own: for finding pages, not for measuring. */
public final class Browser {

    private final Site site;
    private final int patienceMillis;

    public Browser(Site site, Duration patience) {
        this.site = site;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    /** @throws IOException when there is no whole answer in time; any status is an answer */
    public Answer get(String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(patienceMillis);
            socket.connect(site.address(), patienceMillis);
            socket.getOutputStream().write(new Page(site, path, "").request());
            return read(socket.getInputStream());
        } catch (BadAnswer answer) {
            throw new IOException(path + ": " + answer.getMessage(), answer);
        }
    }

    private static Answer read(InputStream input) throws IOException, BadAnswer {
        AnswerParser parser = new AnswerParser();
        byte[] bytes = new byte[16 * 1024];
        boolean whole = false;
        while (!whole) {
            int length = input.read(bytes);
            if (length < 0) {
                parser.close();
                whole = true;
            } else {
                whole = parser.feed(ByteBuffer.wrap(bytes, 0, length));
            }
        }
        return parser.answer();
    }
}
