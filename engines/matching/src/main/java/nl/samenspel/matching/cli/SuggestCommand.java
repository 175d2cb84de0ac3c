package nl.samenspel.matching.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.suggest.RequestBook;
import nl.samenspel.matching.suggest.Scorer;
import nl.samenspel.matching.suggest.Suggestion;

/** {@code match suggest FILE --request ID | --offer ID}: who could help, or whom somebody could help, and why. */
final class SuggestCommand {

    private final Texts texts;
    private final PrintStream out;

    SuggestCommand(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    int run(List<String> words, PrintStream errors) {
        if (words.contains("--help")) {
            out.println(texts.text("usage"));
            return 0;
        }
        try {
            return run(Words.read(words, Set.of("request", "offer", "why", "top"), Set.of("json")));
        } catch (Refusal refusal) {
            errors.println(refusal.sentence(texts));
            return refusal.status();
        }
    }

    private int run(Words words) throws Refusal {
        int top = words.number("top", 5, 1, 100_000);
        Optional<String> request = words.option("request");
        Optional<String> offer = words.option("offer");
        if (request.isPresent() == offer.isPresent()) {
            throw Refusal.misuse("requestOrOffer");
        }
        People people = PeopleFile.read(Path.of(words.file()));
        Sentences sentences = new Sentences(texts, people.period().zone());
        if (request.isPresent() && words.option("why").isPresent()) {
            HelpOffer one = offer(people, words.option("why").get());
            out.println(sentences.verdict(people.book().judge(request(people, request.get()), one.id())));
            return 0;
        }
        List<Suggestion> found = request.isPresent()
                ? people.book().suggest(request(people, request.get()), people.circumstances(), Scorer.STANDARD, top)
                : requests(people).suggest(offer(people, offer.get()), people.circumstances(), Scorer.STANDARD, top);
        out.print(words.marked("json") ? MatchesJson.of(found) : text(found, request.isPresent(), sentences));
        return 0;
    }

    private static RequestBook requests(People people) {
        RequestBook book = new RequestBook(people.period());
        people.requests().forEach(book::put);
        return book;
    }

    private static HelpRequest request(People people, String id) throws Refusal {
        return people.request(id).orElseThrow(() -> Refusal.file("noRequest", id));
    }

    private static HelpOffer offer(People people, String id) throws Refusal {
        return people.offer(id).orElseThrow(() -> Refusal.file("noOffer", id));
    }

    private String text(List<Suggestion> found, boolean offers, Sentences sentences) {
        StringBuilder page = new StringBuilder();
        if (found.isEmpty()) {
            page.append(texts.text(offers ? "suggest.nobody" : "suggest.nothing")).append('\n');
        }
        int place = 1;
        for (Suggestion one : found) {
            page.append("%d. %s – %s%n".formatted(place++, offers ? one.offer().id() : one.request().id(),
                    texts.text("suggest.chance", one.score().both())));
            one.reasons().forEach(reason -> page.append("   ").append(sentences.reason(reason)).append('\n'));
        }
        return page.toString();
    }
}
