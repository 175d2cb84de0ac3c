package nl.samenspel.bench.web;

import java.io.IOException;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Site;

/** Which pages of a running program are asked for. */
interface Pages {

    /** @throws IOException when the program does not serve them */
    FoundPages of(Site site, Browser browser, Run run) throws IOException, InterruptedException;
}
