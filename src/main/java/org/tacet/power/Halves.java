package org.tacet.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets counted by halves: the sets of one half of the members, in order of their weight, meet those of the other half. For
 * weights of any fineness, such as populations in persons, of members that are not many (Horowitz and Sahni 1974).
 */
final class Halves implements Coalitions {

    /** The most members: a half has 2^20 sets. */
    static final int MOST = 40;

    private final long[] weights;
    private final int middle;
    private final long[][] lower;
    private final long[][] upper;

    Halves(long[] weights) {
        this.weights = weights.clone();
        this.middle = weights.length / 2;
        this.lower = sums(0, middle, -1);
        this.upper = sums(middle, weights.length, -1);
    }

    /** The weights of all sets of the members of a half, without one of them, in order, by how many they are. */
    private long[][] sums(int from, int to, int without) {
        List<long[]> sums = new ArrayList<>(List.of(new long[] {0}));
        for (int place = from; place < to; place++) {
            if (place != without) {
                sums.add(new long[0]);
                for (int count = sums.size() - 1; count > 0; count--) {
                    sums.set(count, merged(sums.get(count), sums.get(count - 1), weights[place]));
                }
            }
        }
        return sums.toArray(long[][]::new);
    }

    private static long[] merged(long[] without, long[] with, long weight) {
        long[] merged = new long[without.length + with.length];
        int i = 0;
        int j = 0;
        while (i < without.length || j < with.length) {
            boolean first = j == with.length || i < without.length && without[i] <= with[j] + weight;
            merged[i + j] = first ? without[i] : with[j] + weight;
            if (first) {
                i++;
            } else {
                j++;
            }
        }
        return merged;
    }

    @Override
    public Optional<List<Integer>> lightest(int count, long atLeast) {
        long best = Long.MAX_VALUE;
        long below = 0;
        int fewer = 0;
        for (int low = Math.max(0, count - upper.length + 1); low <= Math.min(count, lower.length - 1); low++) {
            long[] others = upper[count - low];
            int at = others.length;
            for (long sum : lower[low]) {
                while (at > 0 && sum + others[at - 1] >= atLeast) {
                    at--;
                }
                if (at < others.length && sum + others[at] < best) {
                    best = sum + others[at];
                    below = sum;
                    fewer = low;
                }
            }
        }
        if (best == Long.MAX_VALUE) {
            return Optional.empty();
        }
        List<Integer> members = new ArrayList<>();
        members(0, middle, fewer, below, members);
        members(middle, weights.length, count - fewer, best - below, members);
        return Optional.of(members);
    }

    /** Members of a half, so many of them and with this weight together, which there are. */
    private boolean members(int from, int to, int count, long weight, List<Integer> members) {
        if (count == 0) {
            return weight == 0;
        }
        for (int place = from; place <= to - count; place++) {
            members.add(place);
            if (weights[place] <= weight && members(place + 1, to, count - 1, weight - weights[place], members)) {
                return true;
            }
            members.remove(members.size() - 1);
        }
        return false;
    }

    @Override
    public Numbers without(int place) {
        long[][] one = place >= 0 && place < middle ? sums(0, middle, place) : lower;
        long[][] other = place >= middle ? sums(middle, weights.length, place) : upper;
        return (count, from, to) -> {
            long number = 0;
            for (int low = Math.max(0, count - other.length + 1); low <= Math.min(count, one.length - 1); low++) {
                number += below(one[low], other[count - low], to) - below(one[low], other[count - low], from);
            }
            return BigInteger.valueOf(number);
        };
    }

    /** How many pairs of sums come to less. */
    private static long below(long[] some, long[] others, long limit) {
        long number = 0;
        int at = others.length;
        for (long sum : some) {
            while (at > 0 && others[at - 1] >= limit - sum) {
                at--;
            }
            number += at;
        }
        return number;
    }
}
