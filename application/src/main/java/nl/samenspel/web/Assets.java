package nl.samenspel.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The static files, in memory once they were asked for. A file is known by its name below {@code static/stijl}; its
 * address carries a fingerprint of the content, so that browsers may keep it forever.
 */
@Component
class Assets {

    static final String ROOT = "/stijl/";
    private static final Map<String, String> ELSEWHERE = Map.of(
            "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /**
     * @throws IllegalArgumentException when there is no such file
     */
    String url(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No static file '" + name + "'")).url();
    }

    Optional<Asset> find(String name) {
        Asset asset = known.get(name);
        if (asset == null) {
            asset = read(name);
            if (asset != null) {
                known.put(name, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private static @Nullable Asset read(String name) {
        if (name.contains("..") || name.contains("//") || name.startsWith("/")) {
            return null;
        }
        ClassPathResource file = new ClassPathResource(ELSEWHERE.getOrDefault(name, "static/stijl/" + name));
        return file.isReadable() ? Asset.read(name, file) : null;
    }
}
