package nl.samenspel.matching.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.samenspel.matching.chains.Chain;
import nl.samenspel.matching.chains.ChainFinder;
import nl.samenspel.matching.chains.Chains;
import nl.samenspel.matching.chains.Exchange;
import nl.samenspel.matching.suggest.Scorer;

/** {@code match chains FILE}: rings in which each helps the next, among people who both ask and offer. */
final class ChainsCommand {

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final Texts texts;
    private final PrintStream out;

    ChainsCommand(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    int run(List<String> words, PrintStream errors) {
        if (words.contains("--help")) {
            out.println(texts.text("usage"));
            return 0;
        }
        try {
            Words read = Words.read(words, Set.of("longest"), Set.of("json"));
            int longest = read.number("longest", 3, 2, 5);
            People people = PeopleFile.read(Path.of(read.file()));
            Exchange exchange = Exchange.of(people.requests(), people.offers(), people.period(), people.circumstances(), Scorer.STANDARD);
            Chains chains = ChainFinder.find(exchange, longest, AT_MOST);
            out.print(read.marked("json") ? json(chains) : text(chains, longest));
            return 0;
        } catch (Refusal refusal) {
            errors.println(refusal.sentence(texts));
            return refusal.status();
        }
    }

    private static String json(Chains chains) {
        return MatchesJson.write(Map.of("people", chains.people(), "bound", chains.bound(), "proven", chains.isProven(),
                "chains", chains.chains().stream().map(chain -> chain.links().stream().map(link -> Map.of(
                        "helper", link.offer().person(), "helped", link.request().person(), "request", link.request().id(),
                        "offer", link.offer().id())).toList()).toList()));
    }

    private String text(Chains chains, int longest) {
        StringBuilder page = new StringBuilder(texts.text("chains.found", chains.chains().size(), chains.people())).append('\n');
        for (Chain chain : chains.chains()) {
            page.append("  –\n");
            chain.links().forEach(link -> page.append("    ").append(texts.text("chains.link", link.offer().person(),
                    link.request().person(), link.request().kind())).append('\n'));
        }
        return page.append(chains.isProven() ? texts.text("chains.proven", longest) : texts.text("chains.unproven", chains.bound()))
                .append('\n').toString();
    }
}
