package org.tacet.odds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.tacet.model.Position;
import org.tacet.odds.Prospects.Option;
import org.tacet.worlds.Frontier;

/**
 * How probable it is that an answer holds, worked out from the least worlds in which it does: member by member, of which
 * only counts are kept, so that the number of worlds plays no part.
 */
final class Mass {

    private static final int MOST = 200_000;

    private final Frontier frontier;
    private final Prospects prospects;
    private final ToIntFunction<Position> rung;

    /**
     * Probabilities for the members of a frontier.
     *
     * @param rung on which of the frontier's rungs a position is
     */
    public Mass(Frontier frontier, Prospects prospects, ToIntFunction<Position> rung) {
        this.frontier = frontier;
        this.prospects = prospects;
        this.rung = rung;
    }

    /**
     * What is known of a part of the members: how many of the present kind stand high enough, which least worlds are
     * still within reach, how many members with chances of their own back, how many others were drawn to.
     */
    private record Count(List<Integer> high, BitSet within, int backing, int drawn) {}

    /** The probability that the answer holds; empty where too much would have to be kept. */
    public OptionalDouble of(List<List<Integer>> least) {
        return of(least, "", List.of());
    }

    /** The probability that the answer holds and a member takes one of some options. */
    public OptionalDouble of(List<List<Integer>> least, String pinned, List<Option> only) {
        BitSet all = new BitSet();
        all.set(0, least.size());
        Map<Count, Double> counts = Map.of(new Count(List.of(), all, 0, 0), 1.0);
        for (int kind = 0; kind < frontier.kinds().size() && !counts.isEmpty(); kind++) {
            counts = through(kind, counts, least, pinned, only);
            if (counts.size() > MOST) {
                return OptionalDouble.empty();
            }
        }
        double mass = 0;
        for (Map.Entry<Count, Double> one : counts.entrySet()) {
            Count count = one.getKey();
            mass += count.within().isEmpty() ? 0 : one.getValue() * prospects.share(count.backing(), count.drawn());
        }
        return OptionalDouble.of(mass);
    }

    /** The probability that a member takes one of some options. */
    public double ofOptions(String member, List<Option> only) {
        return of(List.of(Collections.nCopies(frontier.places(), 0)), member, only)
                .orElseThrow();
    }

    private Map<Count, Double> through(
            int kind, Map<Count, Double> counts, List<List<Integer>> least, String pinned, List<Option> only) {
        int[] rungs = telling(kind, least);
        int[] most = IntStream.of(rungs).map(r -> needed(kind, r, least)).toArray();
        Map<Count, Double> now = new LinkedHashMap<>();
        counts.forEach((count, mass) -> now.put(
                new Count(Collections.nCopies(rungs.length, 0), count.within(), count.backing(), count.drawn()), mass));
        Map<Count, Double> before = now;
        for (String member : frontier.kinds().get(kind)) {
            Map<Count, Double> after = new LinkedHashMap<>();
            List<Option> options =
                    member.equals(pinned) ? only : prospects.options().get(member);
            before.forEach((count, mass) -> options.forEach(option ->
                    after.merge(with(count, member, option, rungs, most), mass * option.weight(), Double::sum)));
            before = after;
        }
        Map<Count, Double> done = new LinkedHashMap<>();
        before.forEach((count, mass) -> {
            BitSet within = within(count, kind, rungs, least);
            if (!within.isEmpty()) {
                done.merge(new Count(List.of(), within, count.backing(), count.drawn()), mass, Double::sum);
            }
        });
        return done;
    }

    /** The rungs on which some least world asks for more members than on the next one. */
    private int[] telling(int kind, List<List<Integer>> least) {
        int top = frontier.rungs().size() - 1;
        return IntStream.rangeClosed(1, top)
                .filter(r -> least.stream()
                        .anyMatch(point -> point.get(frontier.place(kind, r))
                                > (r == top ? 0 : point.get(frontier.place(kind, r + 1)))))
                .toArray();
    }

    private int needed(int kind, int at, List<List<Integer>> least) {
        return least.stream()
                .mapToInt(point -> point.get(frontier.place(kind, at)))
                .max()
                .orElse(0);
    }

    private Count with(Count count, String member, Option option, int[] rungs, int[] most) {
        int stands = rung.applyAsInt(prospects.position(member, option));
        List<Integer> high = new ArrayList<>(count.high());
        for (int i = 0; i < rungs.length; i++) {
            if (stands >= rungs[i]) {
                high.set(i, Math.min(high.get(i) + 1, most[i]));
            }
        }
        boolean counted = option.backs() && prospects.tallied();
        boolean drawn = prospects.unnamed(member);
        return new Count(
                high,
                count.within(),
                count.backing() + (counted && !drawn ? 1 : 0),
                count.drawn() + (counted && drawn ? 1 : 0));
    }

    private BitSet within(Count count, int kind, int[] rungs, List<List<Integer>> least) {
        BitSet within = new BitSet();
        count.within().stream()
                .filter(i -> IntStream.range(0, rungs.length)
                        .allMatch(r -> count.high().get(r) >= least.get(i).get(frontier.place(kind, rungs[r]))))
                .forEach(within::set);
        return within;
    }
}
