package org.tacet.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.tacet.session.Decision;
import org.tacet.worlds.Variation;
import org.tacet.worlds.Worlds;

/**
 * A run of worlds in which the first members stay where they are and the last ones take all their positions. They are
 * asked about in the order of a reflected Gray code, in which one member moves at a time, and told in their own order.
 */
final class Chunk {

    private final Variation variation;
    private final int from;
    private final int length;

    private Chunk(Variation variation, int from, int length) {
        this.variation = variation;
        this.from = from;
        this.length = length;
    }

    /** Cuts worlds into runs: as long as can be, and not longer than {@code most} unless one member alone is. */
    static Chunk of(Variation variation, int most) {
        int from = variation.size() - 1;
        int length = variation.choices(from);
        while (from > 0 && (long) length * variation.choices(from - 1) <= most) {
            from--;
            length *= variation.choices(from);
        }
        return new Chunk(variation, from, length);
    }

    int length() {
        return length;
    }

    /** What comes of the worlds of one run, in their order. */
    List<Decision> decide(Worlds worlds, long first) {
        Decision[] decisions = new Decision[length];
        int[] places = variation.places(first);
        int[] ways = new int[places.length];
        Arrays.fill(ways, 1);
        int[] steps = new int[places.length];
        for (int member = from; member < places.length; member++) {
            steps[member] = (int) variation.step(member);
        }
        int world = 0;
        int moved;
        do {
            decisions[world] = worlds.decide(places);
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            moved = move(places, ways);
            world += moved < 0 ? 0 : ways[moved] * steps[moved];
        } while (moved >= 0);
        return List.of(decisions);
    }

    /** Moves the last member that can still move on its way; those after it turn round. Tells which, or -1. */
    private int move(int[] places, int[] ways) {
        for (int member = places.length - 1; member >= from; member--) {
            int place = places[member] + ways[member];
            if (place >= 0 && place < variation.choices(member)) {
                places[member] = place;
                return member;
            }
            ways[member] = -ways[member];
        }
        return -1;
    }
}
