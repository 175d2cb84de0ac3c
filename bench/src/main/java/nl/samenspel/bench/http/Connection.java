package nl.samenspel.bench.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a {@link SocketWire} and the request under way on it.
 *
 * <p>A server may close a kept connection just when the next request is sent. A request on a used connection that got
 * not a single byte back is therefore asked once more on a new one, as browsers do (RFC 9112, 9.3.1); the time goes on
 * counting from the first try.
 */
final class Connection {

    private final int number;
    private final Site site;
    private final Selector selector;
    private final AnswerParser parser = new AnswerParser();
    private @Nullable SocketChannel channel;
    private @Nullable Page asked;
    private ByteBuffer toWrite = ByteBuffer.allocate(0);
    private boolean used;
    private long since;
    private long strays;

    Connection(int number, Site site, Selector selector) {
        this.number = number;
        this.site = site;
        this.selector = selector;
    }

    long strays() {
        return strays;
    }

    boolean waitingSince(long moment) {
        return asked != null && since - moment <= 0;
    }

    Optional<Arrival> send(Page page, long now) {
        if (asked != null) {
            throw new IllegalStateException("connection " + number + " already waits for " + asked.path());
        }
        asked = page;
        since = now;
        return attempt(page);
    }

    private Optional<Arrival> attempt(Page page) {
        parser.reset();
        toWrite = ByteBuffer.wrap(page.request());
        try {
            if (channel == null) {
                used = false;
                channel = open();
            }
            if (channel.isConnected()) {
                write();
            }
            return Optional.empty();
        } catch (IOException broken) {
            return broken();
        }
    }

    private SocketChannel open() throws IOException {
        SocketChannel opened = SocketChannel.open();
        try {
            opened.configureBlocking(false);
            opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
            boolean connected = opened.connect(site.address());
            opened.register(selector, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
            return opened;
        } catch (IOException refused) {
            opened.close();
            throw refused;
        }
    }

    /** Does what the selector says is possible; an arrival when that ended the request. */
    Optional<Arrival> ready(SelectionKey key, ByteBuffer buffer) {
        SocketChannel open = channel;
        if (open == null || key.channel() != open || !key.isValid()) {
            return Optional.empty();
        }
        try {
            if (key.isConnectable()) {
                open.finishConnect();
                key.interestOps(SelectionKey.OP_READ);
                write();
                return Optional.empty();
            }
            if (key.isWritable()) {
                key.interestOps(SelectionKey.OP_READ);
                write();
            }
            return key.isReadable() ? read(open, buffer) : Optional.empty();
        } catch (IOException broken) {
            return broken();
        }
    }

    private void write() throws IOException {
        SocketChannel open = channel;
        if (open == null) {
            return;
        }
        open.write(toWrite);
        if (toWrite.hasRemaining()) {
            open.keyFor(selector).interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }
    }

    private Optional<Arrival> read(SocketChannel open, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int length = open.read(buffer);
        buffer.flip();
        if (asked == null) {                             // closed while idle is its right; bytes are not
            strays += length > 0 ? 1 : 0;
            disconnect();
            return Optional.empty();
        }
        try {
            if (length < 0 && used && !parser.started()) {
                return broken();
            }
            boolean whole = length >= 0 && parser.feed(buffer);
            if (length < 0) {
                parser.close();
                whole = true;
            }
            return whole ? Optional.of(whole(buffer)) : Optional.empty();
        } catch (BadAnswer bad) {
            return Optional.of(failed(bad.failure()));
        }
    }

    private Arrival whole(ByteBuffer buffer) {
        Page page = asked;
        if (page == null) {
            throw new IllegalStateException();
        }
        if (buffer.hasRemaining()) {
            return failed(Failure.LENGTH);
        }
        Optional<Failure> failure = PageCheck.of(page, parser.answer());
        asked = null;
        used = true;
        if (!parser.keepAlive()) {
            disconnect();
        }
        return new Arrival(number, failure);
    }

    /** The network said no: once more when a used connection gave nothing back, otherwise the request failed. */
    private Optional<Arrival> broken() {
        boolean again = used && !parser.started();
        Page page = asked;
        disconnect();
        if (page == null) {
            return Optional.empty();
        }
        return again ? attempt(page) : Optional.of(failed(parser.started() ? Failure.LENGTH : Failure.CONNECTION));
    }

    /** Gives up on the request under way. */
    Arrival failed(Failure failure) {
        asked = null;
        disconnect();
        return new Arrival(number, Optional.of(failure));
    }

    void disconnect() {
        SocketChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException alreadyBroken) {
                // closing is all we wanted
            }
        }
    }
}
