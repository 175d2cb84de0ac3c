package nl.samenspel.matching.assign;

import java.util.Arrays;

/** A heap of nodes by distance; a node may be in it twice, the nearer one comes first. */
final class NodeQueue {

    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearest() {
        return distances[0];
    }

    void add(int node, long distance) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && distances[(at - 1) / 2] > distance) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        distances[at] = distance;
        nodes[at] = node;
    }

    int poll() {
        int node = nodes[0];
        size--;
        long distance = distances[size];
        int last = nodes[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && distances[child + 1] < distances[child] ? 1 : 0;
            if (distances[child] >= distance) {
                break;
            }
            move(child, at);
            at = child;
        }
        distances[at] = distance;
        nodes[at] = last;
        return node;
    }

    private void move(int from, int to) {
        distances[to] = distances[from];
        nodes[to] = nodes[from];
    }
}
