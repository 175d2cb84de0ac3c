package nl.samenspel.allocation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who goes first when two projects are equally good: a fixed order of all projects, known before the count and the same
 * in every round and every step. Official counts use {@link #official}: the cheapest, then the one with most votes, then
 * a list drawn by lot beforehand.
 *
 * @param criteria what is looked at, in this order; the id comes last in any case
 * @param drawn    ids in the order of the draw; projects that are not on it come after those that are
 */
public record TieOrder(List<Criterion> criteria, List<String> drawn) {

    /** One thing to look at when projects are equally good. */
    public enum Criterion {
        LOWEST_COST, MOST_VOTES, DRAWN,
        /** The id read as text, so that "10" comes before "2". */
        ID
    }

    public TieOrder {
        criteria = List.copyOf(criteria);
        drawn = List.copyOf(drawn);
    }

    /** By the id as text: for comparing with other programs, not for deciding about money. */
    public static TieOrder lexicographic() {
        return new TieOrder(List.of(Criterion.ID), List.of());
    }

    /** Lowest cost, then most votes, then the drawn list. */
    public static TieOrder official(List<String> drawn) {
        return new TieOrder(List.of(Criterion.LOWEST_COST, Criterion.MOST_VOTES, Criterion.DRAWN), drawn);
    }

    /** Per project its place in the order, the first being 0. */
    public int[] precedence(Election election) {
        Comparator<Integer> order = criteria.stream().map(criterion -> comparator(criterion, election))
                .reduce(Comparator::thenComparing).orElse((_, _) -> 0)
                .thenComparing(comparator(Criterion.ID, election));
        Integer[] sorted = IntStream.range(0, election.projects().size()).boxed().sorted(order).toArray(Integer[]::new);
        int[] precedence = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            precedence[sorted[place]] = place;
        }
        return precedence;
    }

    /** Which criterion made the difference between the chosen project and each of the others it was tied with. */
    public Criterion decidedBy(Election election, int chosen, Collection<Integer> tied) {
        List<Integer> others = tied.stream().filter(project -> project != chosen).toList();
        for (Criterion criterion : criteria) {
            Comparator<Integer> order = comparator(criterion, election);
            others = others.stream().filter(other -> order.compare(chosen, other) == 0).toList();
            if (others.isEmpty()) {
                return criterion;
            }
        }
        return Criterion.ID;
    }

    private Comparator<Integer> comparator(Criterion criterion, Election election) {
        return switch (criterion) {
            case LOWEST_COST -> Comparator.comparing(project -> election.project(project).cost());
            case MOST_VOTES -> {
                int[] support = election.support();
                yield Comparator.comparingInt(project -> -support[project]);
            }
            case DRAWN -> Comparator.comparingInt(project -> placeInDraw(election.project(project).id()));
            case ID -> (one, other) -> compareAsText(election.project(one).id(), election.project(other).id());
        };
    }

    private int placeInDraw(String id) {
        int place = drawn.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** By Unicode code point, which is not the order of {@link String#compareTo} beyond the first 65,536. */
    static int compareAsText(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
