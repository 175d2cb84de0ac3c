package nl.samenspel.bench.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Site;

/** Find pages, each with another question: one to three words as often as words occur, one in three with a filter, and one in ten a second page. */
final class FindPages implements Pages {

    private static final int QUESTIONS = 3_000;
    private static final int WORDS = 8_000;
    private static final long SEED = 20261122;
    private static final Pattern COUNT = Pattern.compile("id=\"aantal\">([0-9.]+)");
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> FILTERS = List.of("&soort=activiteit", "&soort=dienst", "&kosten=free", "&ingang=come", "&thema=taal", "&thema=geldzorgen", "&plek=lunetten", "&plek=zuilen");

    /** Waits until everything that was loaded can be found: what is measured has its whole size. */
    @Override
    public FoundPages of(Site site, Browser browser, Run run) throws IOException, InterruptedException {
        run.say(new Text("wachten tot alles te vinden is", "waiting until everything can be found"));
        long until = System.nanoTime() + LONGEST.toNanos();
        while (found(browser) < run.number("entries")) {
            if (System.nanoTime() > until) {
                throw new IOException("not everything can be found after " + LONGEST.toMinutes() + " minutes");
            }
            Thread.sleep(LOOK_EVERY);
        }
        Vocabulary vocabulary = new Vocabulary(WORDS);
        RandomGenerator random = new SplittableRandom(SEED);
        Set<String> paths = new LinkedHashSet<>();
        while (paths.size() < QUESTIONS) {
            paths.add(path(vocabulary, random));
        }
        return new FoundPages(List.of(), paths.stream().map(path -> new Page(site, path, "")).toList());
    }

    private static String path(Vocabulary vocabulary, RandomGenerator random) {
        StringBuilder words = new StringBuilder(vocabulary.word(random));
        for (int more = random.nextInt(3); more > 0; more--) {
            words.append(' ').append(vocabulary.word(random));
        }
        return "/zoeken?woorden=" + URLEncoder.encode(words.toString(), StandardCharsets.UTF_8)
                + (random.nextInt(3) == 0 ? FILTERS.get(random.nextInt(FILTERS.size())) : "")
                + (random.nextInt(10) == 0 ? "&pagina=2" : "");
    }

    private static int found(Browser browser) throws IOException {
        Matcher count = COUNT.matcher(browser.get("/zoeken").text());
        return count.find() ? Integer.parseInt(count.group(1).replace(".", "")) : 0;
    }
}
