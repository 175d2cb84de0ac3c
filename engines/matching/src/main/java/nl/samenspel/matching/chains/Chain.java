package nl.samenspel.matching.chains;

import java.util.List;

import nl.samenspel.matching.suggest.Candidate;

/**
 * A ring of people in which each helps the next and the last helps the first. It begins when all of them said yes; when one does
 * not, nobody owes anything.
 *
 * @param links each with who helps, who is helped, and with what
 */
public record Chain(List<Candidate> links) {

    public Chain {
        links = List.copyOf(links);
    }

    public List<String> people() {
        return links.stream().map(link -> link.offer().person()).toList();
    }

    /** The chance that everybody says yes to giving and to receiving, if they decide independently. */
    public double chance() {
        return links.stream().mapToDouble(link -> link.score().both()).reduce(1, (one, other) -> one * other);
    }
}
