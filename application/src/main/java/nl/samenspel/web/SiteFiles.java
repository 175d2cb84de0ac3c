package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The files that other programs look for: robots.txt, the sitemap and whom to tell about a weak spot. */
@Controller
class SiteFiles {

    private static final int SITEMAP_LIMIT = 50_000;

    private final Frame frame;
    private final List<SitemapSource> sources;
    private final Clock clock;

    SiteFiles(Frame frame, ObjectProvider<SitemapSource> sources, Clock clock) {
        this.frame = frame;
        this.sources = sources.orderedStream().toList();
        this.clock = clock;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots(HttpServletRequest request) {
        if (frame.settings().demo()) {
            return "User-agent: *\nDisallow: /\n";
        }
        return """
                User-agent: *
                Disallow: /mijn
                Disallow: /werk
                Disallow: /organisatie
                Disallow: /gemeente
                Disallow: /inloggen

                Sitemap: %s/sitemap.xml
                """.formatted(frame.publicAddress(request));
    }

    @GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    @ResponseBody
    String sitemap(HttpServletRequest request) {
        String address = frame.publicAddress(request);
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        Stream<SitemapSource.Entry> own = Stream.of("/", "/zo-werkt-het", "/contact", "/toegankelijkheid", "/privacy")
                .map(SitemapSource.Entry::of);
        Stream.concat(own, sources.stream().flatMap(SitemapSource::entries)).limit(SITEMAP_LIMIT).forEach(entry -> {
            xml.append("<url><loc>").append(HtmlUtils.htmlEscapeDecimal(address + entry.path())).append("</loc>");
            if (entry.changed() != null) {
                xml.append("<lastmod>").append(entry.changed()).append("</lastmod>");
            }
            xml.append("</url>\n");
        });
        return xml.append("</urlset>\n").toString();
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String security(HttpServletRequest request) {
        LocalDate end = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusMonths(6).withDayOfMonth(1);
        return """
                Contact: mailto:%s
                Expires: %sT00:00:00Z
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(frame.locality(Language.NL).mail(), end, frame.publicAddress(request));
    }
}
