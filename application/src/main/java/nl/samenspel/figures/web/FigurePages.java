package nl.samenspel.figures.web;

import java.util.stream.Stream;
import nl.samenspel.places.Areas;
import nl.samenspel.web.SitemapSource;
import org.springframework.stereotype.Component;

/** Lets search engines find the figures. */
@Component
class FigurePages implements SitemapSource {

    private final Areas areas;

    FigurePages(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Stream<Entry> entries() {
        return Stream.concat(Stream.of(Entry.of("/cijfers")), areas.districts().stream().map(district -> Entry.of("/cijfers?wijk=" + district.slug())));
    }
}
