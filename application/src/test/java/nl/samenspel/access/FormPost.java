package nl.samenspel.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A form sent from one of our own pages, with the token a browser would have. Tests use this rather than the {@code csrf()} of Spring Security's test kit: that one puts
 * another store of tokens into the shared application, after which a page with a form gives a session to everybody.
 */
public final class FormPost {

    private FormPost() {}

    /** A form to this address, sent by a client that nobody else in the tests is. */
    public static MockHttpServletRequestBuilder to(String address) {
        return with(post(address));
    }

    /** This request, such as one that brings a file, with that token and from such a client. */
    public static <T extends AbstractMockHttpServletRequestBuilder<T>> T with(T request) {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] maskAndToken = new byte[2 * token.length];
        System.arraycopy(token, 0, maskAndToken, token.length, token.length);
        return request.with(sent -> {
                    sent.setRemoteAddr(freshClient());
                    return sent;
                })
                .cookie(new Cookie("formulier", new String(token, StandardCharsets.US_ASCII)))
                .param("_csrf", Base64.getUrlEncoder().encodeToString(maskAndToken));
    }

    /** The same request from this client. */
    public static MockHttpServletRequestBuilder from(String client, MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(client);
            return sent;
        });
    }

    /** An address out of the block for documentation (RFC 3849), in a network of its own. */
    public static String freshClient() {
        long network = UUID.randomUUID().getMostSignificantBits();
        return "2001:db8:%x:%x::1".formatted(network & 0xffff, network >>> 16 & 0xffff);
    }
}
