package nl.samenspel.bench.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where the measured program listens.
 *
 * @param host as in the Host header, with the port
 * @param base path before every page; empty at the root
 */
public record Site(InetSocketAddress address, String host, String base) {

    public static Site local(int port) {
        return new Site(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), "localhost:" + port, "");
    }

    /**
     * Reads {@code http://host[:port][/path]}. Names below {@code localhost} are this machine (RFC 6761), also
     * where the resolver does not know them.
     *
     * @throws IllegalArgumentException for anything else, with a message for who typed it
     * @throws UnknownHostException when the name does not resolve
     */
    public static Site of(String url) throws UnknownHostException {
        URI uri = URI.create(url);
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("only http://host:port is measured, not " + url);
        }
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        boolean here = uri.getHost().equals("localhost") || uri.getHost().endsWith(".localhost");
        InetAddress address = here ? InetAddress.getLoopbackAddress() : InetAddress.getByName(uri.getHost());
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String base = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new Site(new InetSocketAddress(address, port), uri.getRawAuthority(), base);
    }
}
