package nl.samenspel.bench.http;

import java.nio.charset.StandardCharsets;

/** A page to ask for, its request written out beforehand so that asking costs next to nothing. */
public final class Page {

    private final String path;
    private final byte[] request;
    private final byte[] mark;

    /**
     * @param mark words that stand on this page and not on every page, to notice when another one is served; may be empty
     */
    public Page(Site site, String path, String mark) {
        this.path = path;
        this.mark = mark.getBytes(StandardCharsets.UTF_8);
        this.request = """
                GET %s HTTP/1.1\r
                Host: %s\r
                User-Agent: samenspel-bench\r
                Accept: text/html, */*;q=0.5\r
                Accept-Language: nl\r
                \r
                """.formatted(site.base() + path, site.host()).getBytes(StandardCharsets.US_ASCII);
    }

    public String path() {
        return path;
    }

    byte[] request() {
        return request;
    }

    byte[] mark() {
        return mark;
    }
}
