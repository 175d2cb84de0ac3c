package nl.samenspel.web;

import java.net.URI;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What lies below the maps. Without tiles a map shows boundaries and markers on plain ground, and nobody's browser asks another site for anything.
 *
 * @param tiles  address of the tiles with {@code {z}}, {@code {x}} and {@code {y}}, beginning with https; empty: none
 * @param credit who made them, as they ask to be named
 */
public record MapSettings(@DefaultValue("") String tiles, @DefaultValue("") String credit) {

    public MapSettings {
        tiles = tiles.strip();
        if (!tiles.isEmpty() && !(tiles.startsWith("https://") && tiles.contains("{z}") && tiles.contains("{x}") && tiles.contains("{y}"))) {
            throw new IllegalArgumentException("samenspel.map.tiles is an address that begins with https:// and has {z}, {x} and {y} in it, not \"" + tiles + "\"");
        }
    }

    /** The site the tiles come from, as a source in a Content-Security-Policy; empty when there are none. */
    String origin() {
        return tiles.isEmpty() ? "" : "https://" + URI.create(tiles.replaceAll("\\{s\\}", "sam-any").replaceAll("\\{[^}]*\\}", "0")).getRawAuthority().replace("sam-any", "*");
    }
}
