package nl.samenspel.directory.web;

import java.util.stream.Stream;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.web.SitemapSource;
import org.springframework.stereotype.Component;

/** Lets search engines find the pages of neighbourhoods. */
@Component
class NeighbourhoodPages implements SitemapSource {

    private final AreaBook areas;

    NeighbourhoodPages(AreaBook areas) {
        this.areas = areas;
    }

    @Override
    public Stream<Entry> entries() {
        return Stream.concat(Stream.of(Entry.of("/buurten")), areas.here().neighbourhoods().stream().map(neighbourhood -> Entry.of("/buurten/" + neighbourhood.slug())));
    }
}
