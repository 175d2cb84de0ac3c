package nl.samenspel.matching.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small assignment problems from a seed, with every corner in them: no pairs, no room, several helpers, negative weights. */
final class Problems {

    private final Random random;

    Problems(long seed) {
        this.random = new Random(seed);
    }

    AssignmentProblem next(int mostRequests, int mostVolunteers, double density) {
        int requests = 1 + random.nextInt(mostRequests);
        int volunteers = 1 + random.nextInt(mostVolunteers);
        List<Integer> pairs = new ArrayList<>();
        int[] first = new int[requests + 1];
        for (int request = 0; request < requests; request++) {
            for (int volunteer = 0; volunteer < volunteers; volunteer++) {
                if (random.nextDouble() < density) {
                    pairs.add(volunteer);
                }
            }
            first[request + 1] = pairs.size();
        }
        return new AssignmentProblem(random.ints(requests, 1, 3).toArray(), random.ints(volunteers, 0, 3).toArray(), first,
                pairs.stream().mapToInt(Integer::intValue).toArray(), levels(requests, pairs.size()));
    }

    private List<Level> levels(int requests, int pairs) {
        List<Level> levels = new ArrayList<>();
        for (int level = 1 + random.nextInt(4); level > 0; level--) {
            int lowest = random.nextInt(3) == 0 ? -3 : 0;
            int highest = 1 + random.nextInt(6);
            levels.add(random.nextBoolean() ? new Level.PerRequest("l" + level, random.longs(requests, lowest, highest).toArray())
                    : new Level.PerPair("l" + level, random.longs(pairs, lowest, highest).toArray()));
        }
        return levels;
    }
}
