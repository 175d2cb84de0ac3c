package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The scheme, host and port that stand before a path in a mail. The host is one of the municipality's own: another would not have reached it. For the host in the
 * setting {@code samenspel.public-address} scheme and port come from there, so that nobody can put a strange port into somebody else's mail.
 */
@Component
class SiteAddress {

    private final String publicAddress;

    SiteAddress(@Value("${samenspel.public-address:}") String publicAddress) {
        this.publicAddress = publicAddress;
    }

    String of(HttpServletRequest request) {
        if (!publicAddress.isEmpty() && request.getServerName().equalsIgnoreCase(URI.create(publicAddress).getHost())) {
            return publicAddress;
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
