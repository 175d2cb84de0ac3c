package nl.samenspel.matching.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.suggest.Candidate;

/** Lists every ring of at most so many people, each once: it begins with the person who comes first in the alphabet. */
final class Rings {

    private final List<Map<Integer, Candidate>> helps;
    private final int longest;
    private final int most;
    private final List<int[]> found = new ArrayList<>();
    private final int[] path;

    private Rings(Exchange exchange, int longest, int most) {
        this.helps = exchange.helps();
        this.longest = longest;
        this.most = most;
        this.path = new int[longest];
    }

    /** Stops at {@code most} rings; who asks for one more than they can bear sees whether there were too many. */
    static List<int[]> of(Exchange exchange, int longest, int most) {
        Rings rings = new Rings(exchange, longest, most);
        for (int first = 0; first < exchange.people().size(); first++) {
            rings.path[0] = first;
            rings.walk(1);
        }
        return rings.found;
    }

    private void walk(int length) {
        int first = path[0];
        for (int next : helps.get(path[length - 1]).keySet().stream().sorted().toList()) {
            if (found.size() == most) {
                return;
            }
            if (next == first && length > 1) {
                found.add(Arrays.copyOf(path, length));
            } else if (next > first && length < longest && !isOnPath(next, length)) {
                path[length] = next;
                walk(length + 1);
            }
        }
    }

    private boolean isOnPath(int person, int length) {
        for (int at = 0; at < length; at++) {
            if (path[at] == person) {
                return true;
            }
        }
        return false;
    }
}
