package nl.samenspel.web.form;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads the address of a website as people type it: with or without "https://". */
public final class WebAddress {

    private static final int LONGEST = 2_000;

    private WebAddress() {
    }

    /** The address as a link, or empty when it is none: only http and https, only hosts with a full name. */
    public static Optional<URI> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.contains("://") ? text : "https://" + text);
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            String authority = address.getRawAuthority();
            if (authority == null || authority.contains("@") || !(scheme.equals("https") || scheme.equals("http"))) {
                return Optional.empty();
            }
            URI plain = new URI(scheme + "://" + IDN.toASCII(authority) + rest(address));
            return Optional.of(plain).filter(WebAddress::hasFullHost);
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String rest(URI address) {
        String ascii = address.toASCIIString();
        int path = ascii.indexOf('/', ascii.indexOf("://") + 3);
        int query = ascii.indexOf('?');
        int begin = path >= 0 ? path : query;
        return begin < 0 ? "" : ascii.substring(begin);
    }

    private static boolean hasFullHost(URI address) {
        String host = address.getHost();
        return host != null && host.matches(".+\\.\\p{Alpha}[\\p{Alnum}-]*\\p{Alnum}");
    }
}
