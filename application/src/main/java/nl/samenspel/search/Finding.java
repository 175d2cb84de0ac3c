package nl.samenspel.search;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenspel.finding.Index;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Suggestion;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Asking the index of the municipality of this moment. Nothing that is asked here is kept with a person; see {@link AskedInVain} for what is counted. */
@Component
public class Finding {

    private final Indexes indexes;
    private final AskedInVain inVain;
    private final Clock clock;

    Finding(Indexes indexes, AskedInVain inVain, Clock clock) {
        this.indexes = indexes;
        this.inVain = inVain;
        this.clock = clock;
    }

    /** The answer, or nothing when the index of this municipality is still being made. */
    public Optional<Found> find(Question question) {
        Optional<Found> found = indexes.here().find(question);
        found.map(Found::answer).filter(answer -> question.page() == 0 && (answer.total() == 0 || answer.onlyNear())).ifPresent(_ -> inVain.count(CurrentMunicipality.require(), question.words()));
        return found;
    }

    /** Something that may be found was changed on this node and is kept: until the index heard of it, what was {@link Found} is said to be behind. */
    public void expectNews(MunicipalityCode municipality) {
        indexes.expectNews(municipality);
    }

    /** Codes of the themes that these words mean, likeliest first; empty while the index is being made. Nobody is searching: it counts for nothing. */
    public List<String> understood(String words) {
        return indexes.here().answer((Index index) -> index.find(Question.of(words, clock.instant()).page(0, 1)).understoodAs()).orElse(List.of());
    }

    /** What may follow what was typed so far; empty while the index is being made. */
    public List<Suggestion> complete(String typed, int howMany) {
        return indexes.here().answer((Index index) -> index.complete(typed, howMany)).orElse(List.of());
    }

    /** How many things the index in the making holds by now. */
    public int made() {
        return indexes.here().made();
    }
}
