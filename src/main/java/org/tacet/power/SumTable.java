package org.tacet.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Sets counted by a table of all sums that weights can come to, for sums that are not many. */
final class SumTable implements Coalitions {

    /** The most cells of the table: a number of members and a sum each. */
    static final long MOST = 2_000_000;

    private final long[] weights;
    private final int total;
    private final BitSet[][] reached;
    private final BigInteger[][] all;

    SumTable(long[] weights) {
        this.weights = weights.clone();
        this.total = Math.toIntExact(Arrays.stream(weights).sum());
        int size = weights.length;
        reached = new BitSet[size + 1][size + 1];
        for (int i = 0; i <= size; i++) {
            for (int count = 0; count <= size; count++) {
                reached[i][count] = new BitSet();
            }
        }
        reached[0][0].set(0);
        all = table(size);
        all[0][0] = BigInteger.ONE;
        int sofar = 0;
        for (int i = 0; i < size; i++) {
            int weight = (int) weights[i];
            for (int count = i; count >= 0; count--) {
                reached[i + 1][count].or(reached[i][count]);
                BitSet more = reached[i + 1][count + 1];
                reached[i][count].stream().forEach(sum -> more.set(sum + weight));
                for (int sum = sofar; sum >= 0; sum--) {
                    all[count + 1][sum + weight] = all[count + 1][sum + weight].add(all[count][sum]);
                }
            }
            sofar += weight;
        }
    }

    private BigInteger[][] table(int most) {
        BigInteger[][] table = new BigInteger[most + 1][total + 1];
        for (BigInteger[] row : table) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        return table;
    }

    @Override
    public Optional<List<Integer>> lightest(int count, long atLeast) {
        int sum = atLeast > total ? -1 : reached[weights.length][count].nextSetBit((int) atLeast);
        if (sum < 0) {
            return Optional.empty();
        }
        List<Integer> members = new ArrayList<>();
        int left = count;
        for (int i = weights.length; i > 0; i--) {
            if (!reached[i - 1][left].get(sum)) {
                members.add(i - 1);
                left--;
                sum -= (int) weights[i - 1];
            }
        }
        return Optional.of(members);
    }

    /** Those without a member are all but those with it, which are those of one fewer without it. */
    @Override
    public Numbers without(int place) {
        if (place < 0) {
            return numbers(all);
        }
        int weight = (int) weights[place];
        BigInteger[][] without = table(weights.length - 1);
        for (int count = 0; count < weights.length; count++) {
            for (int sum = 0; sum <= total; sum++) {
                without[count][sum] = count == 0 || sum < weight
                        ? all[count][sum]
                        : all[count][sum].subtract(without[count - 1][sum - weight]);
            }
        }
        return numbers(without);
    }

    private Numbers numbers(BigInteger[][] table) {
        return (count, from, to) -> {
            BigInteger number = BigInteger.ZERO;
            if (count < table.length) {
                for (long sum = Math.max(0, from); sum < Math.min(to, total + 1L); sum++) {
                    number = number.add(table[count][(int) sum]);
                }
            }
            return number;
        };
    }
}
