package nl.samenspel.detection.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Joins what is most alike on average, by chains of nearest neighbours (Murtagh 1983, The Computer Journal 26: 354–359). */
final class AverageLinkage {

    private final float[][] likeness;
    private final List<List<Integer>> members;
    private final boolean[] open;

    /** @param likeness symmetric; changed here */
    AverageLinkage(float[][] likeness) {
        this.likeness = likeness;
        this.open = new boolean[likeness.length];
        Arrays.fill(open, true);
        this.members = new ArrayList<>(IntStream.range(0, likeness.length).mapToObj(at -> List.of(at)).toList());
    }

    /** Groups in which texts are on average at least so alike; every text is in one. */
    List<List<Integer>> groups(double least) {
        int[] chain = new int[likeness.length + 1];
        for (int start = 0; start < open.length; start++) {
            int length = 0;
            while (open[start]) {
                if (length == 0) {
                    chain[length++] = start;
                }
                int last = chain[length - 1];
                int nearest = nearest(last, length > 1 ? chain[length - 2] : -1);
                if (nearest < 0 || likeness[last][nearest] < least) {
                    // Nothing is near enough to the end of the chain, and it will not come nearer.
                    open[last] = false;
                    length--;
                } else if (length > 1 && nearest == chain[length - 2]) {
                    join(chain[length - 2], last);
                    length -= 2;
                } else {
                    chain[length++] = nearest;
                }
            }
        }
        return members.stream().filter(group -> !group.isEmpty()).toList();
    }

    private int nearest(int to, int preferred) {
        int nearest = preferred;
        for (int other = 0; other < open.length; other++) {
            if (open[other] && other != to && (nearest < 0 || likeness[to][other] > likeness[to][nearest])) {
                nearest = other;
            }
        }
        return nearest;
    }

    private void join(int kept, int gone) {
        double first = members.get(kept).size();
        double second = members.get(gone).size();
        for (int other = 0; other < open.length; other++) {
            float mean = (float) ((likeness[kept][other] * first + likeness[gone][other] * second) / (first + second));
            likeness[kept][other] = mean;
            likeness[other][kept] = mean;
        }
        open[gone] = false;
        List<Integer> joined = new ArrayList<>(members.get(kept));
        joined.addAll(members.get(gone));
        joined.sort(null);
        members.set(kept, joined);
        members.set(gone, List.of());
    }
}
