package nl.samenspel.access.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Which client a request comes from, for counting only. The address is that of the connection; behind a proxy the setting {@code server.forward-headers-strategy} says
 * whether its word is taken. Of an IPv6 address the first half counts: one connection at home has the whole second half to choose from.
 */
public final class Client {

    private static final int NETWORK_BYTES = 8;

    private Client() {}

    public static String of(HttpServletRequest request) {
        try {
            InetAddress address = InetAddress.getByName(request.getRemoteAddr());
            return address instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) : address.getHostAddress();
        } catch (UnknownHostException unreadable) {
            return "unknown";
        }
    }
}
