package nl.samenspel.bench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Runs;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WebBenchmarkTest {

    @TempDir
    Path folder;

    @Test
    void findsEveryEntryAndAsManyListsAsTheMixWants() throws IOException {
        try (TinyDirectory directory = new TinyDirectory(95)) {
            Site site = Site.of(directory.url());
            FoundPages pages = new PageFinder(site, new Browser(site, Duration.ofSeconds(5))).find(0.2);

            assertThat(pages.entries()).extracting(Page::path).hasSize(95).contains("/aanbod/plek-94");
            assertThat(pages.lists()).extracting(Page::path).hasSize(19)
                    .startsWith("/aanbod", "/aanbod?pagina=2").contains("/aanbod?thema=taal&pagina=5");
        }
    }

    @Test
    void measuresARunningProgram() throws IOException, InterruptedException {
        try (TinyDirectory directory = new TinyDirectory(100)) {
            Findings.Measured measured = (Findings.Measured) WebBenchmark.ofTheDirectory().measure(run(directory));

            assertThat(measured.measurements()).extracting(Measurement::key).containsExactly("closed.rate", "closed.p50", "closed.p99",
                    "open.p50", "open.p99", "open.slowest", "errors", "pages", "page.size");
            assertThat(figure(measured, "closed.rate")).isPositive();
            assertThat(figure(measured, "errors")).isZero();
            assertThat(figure(measured, "pages")).isEqualTo(100 + 20);
            assertThat(measured.remarks()).hasSize(2);
        }
    }

    @Test
    void countsPagesThatAreNotWhole() throws IOException, InterruptedException {
        try (TinyDirectory directory = new TinyDirectory(30)) {
            directory.breakPage("/aanbod/plek-7");
            Findings.Measured measured = (Findings.Measured) WebBenchmark.ofTheDirectory().measure(run(directory));

            assertThat(figure(measured, "errors")).isPositive();
            assertThat(measured.remarks()).anySatisfy(remark -> assertThat(remark.english()).contains("INCOMPLETE_PAGE"));
        }
    }

    private Run run(TinyDirectory directory) {
        return Runs.with(folder, "url", directory.url(), "seconds", "1", "warm-up", "1", "times", "1",
                "connections", "4", "rate", "100", "entries", "1", "command", "");
    }

    private static double figure(Findings.Measured measured, String key) {
        List<Measurement> found = measured.measurements().stream().filter(measurement -> measurement.key().equals(key)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst().figure();
    }
}
