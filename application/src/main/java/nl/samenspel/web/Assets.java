package nl.samenspel.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The static files, in memory once they were asked for. A file is known by its name below {@code static/stijl}; its
 * address carries a fingerprint of the content, so that browsers may keep it forever. Names below {@code eigen/} stand
 * for files of municipalities, in a folder of the one who runs the program.
 */
@Component
class Assets {

    static final String ROOT = "/stijl/";
    private static final Map<String, String> ELSEWHERE = Map.of(
            "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "leaflet.js", "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js",
            "leaflet.css", "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css");

    private static final Logger LOG = LoggerFactory.getLogger(Assets.class);

    private static final String OF_MUNICIPALITIES = "eigen/";

    private final String lookFolder;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    Assets(WebSettings settings) {
        this.lookFolder = settings.lookFolder();
    }

    /** The address with fingerprint; a file that is missing is said once in the log, and does not stop the page. */
    String url(String name) {
        Optional<Asset> asset = find(name);
        if (asset.isEmpty() && missing.add(name)) {
            LOG.warn("There is no static file '{}'", name);
        }
        return asset.isPresent() ? asset.get().url() : ROOT + name;
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

    private @Nullable Asset read(String name) {
        if (name.contains("..") || name.contains("//") || name.startsWith("/")) {
            return null;
        }
        if (name.startsWith(OF_MUNICIPALITIES)) {
            Resource file = new PathResource(Path.of(lookFolder, name.substring(OF_MUNICIPALITIES.length())));
            return !lookFolder.isEmpty() && file.isReadable() ? Asset.read(name, file) : null;
        }
        ClassPathResource file = new ClassPathResource(ELSEWHERE.getOrDefault(name, "static/stijl/" + name));
        return file.isReadable() ? Asset.read(name, file) : null;
    }
}
