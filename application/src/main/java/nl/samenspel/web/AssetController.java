package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends static files: under their fingerprint to be kept forever, under their plain name to be asked for again. */
@Controller
class AssetController {

    private static final Pattern FINGERPRINTED = Pattern.compile("(.+)\\.([0-9a-f]{10})(\\.[a-z0-9]+)");

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.ROOT + "{*path}")
    void asset(@PathVariable String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = path.substring(1);
        Matcher matcher = FINGERPRINTED.matcher(name);
        boolean fingerprinted = matcher.matches();
        Asset asset = find(fingerprinted ? matcher.group(1) + matcher.group(3) : name);
        boolean thisVersion = fingerprinted && matcher.group(2).equals(asset.fingerprint());
        response.setHeader(HttpHeaders.CACHE_CONTROL,
                thisVersion ? "public, max-age=31536000, immutable" : "no-cache");
        send(asset, request, response);
    }

    @GetMapping({"/favicon.svg", "/favicon.ico"})
    void favicon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
        send(find("favicon.svg"), request, response);
    }

    private Asset find(String name) {
        Optional<Asset> asset = assets.find(name);
        return asset.orElseThrow(NotFound::new);
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + asset.fingerprint() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = asset.content();
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (asset.compressed() != null && accepted != null && accepted.contains("gzip")) {
            content = asset.compressed();
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(asset.contentType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
