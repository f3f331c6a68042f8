package org.tacet.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Sets of members by how many they are and what weight they have together: which there are, and how many of each. */
final class Coalitions {

    private final long[] weights;
    private final int total;
    private final BitSet[][] reached;

    /** All sets of members with these weights. */
    Coalitions(long[] weights) {
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
        for (int i = 0; i < size; i++) {
            int weight = (int) weights[i];
            for (int count = 0; count <= i; count++) {
                reached[i + 1][count].or(reached[i][count]);
                BitSet more = reached[i + 1][count + 1];
                reached[i][count].stream().forEach(sum -> more.set(sum + weight));
            }
        }
    }

    /** The weights that sets of so many have, from the least. */
    int[] weightsOf(int count) {
        return reached[weights.length][count].stream().toArray();
    }

    /** One of the sets of so many with that weight, by the members' places. */
    List<Integer> one(int count, int weight) {
        List<Integer> members = new ArrayList<>();
        int left = count;
        int sum = weight;
        for (int i = weights.length; i > 0; i--) {
            if (!reached[i - 1][left].get(sum)) {
                members.add(i - 1);
                left--;
                sum -= (int) weights[i - 1];
            }
        }
        return members;
    }

    /**
     * How many sets there are without one member, by how many they are and by their weight.
     *
     * @param without the member's place; -1 for all sets
     */
    BigInteger[][] numbers(int without) {
        int size = weights.length;
        long[][] numbers = new long[size + 1][total + 1];
        BigInteger[][] large = size > 62 ? new BigInteger[size + 1][total + 1] : new BigInteger[0][];
        for (BigInteger[] row : large) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        if (large.length > 0) {
            large[0][0] = BigInteger.ONE;
        }
        numbers[0][0] = 1;
        int sofar = 0;
        int taken = 0;
        for (int i = 0; i < size; i++) {
            if (i == without) {
                continue;
            }
            int weight = (int) weights[i];
            for (int count = taken; count >= 0; count--) {
                for (int sum = sofar; sum >= 0; sum--) {
                    if (large.length > 0) {
                        large[count + 1][sum + weight] = large[count + 1][sum + weight].add(large[count][sum]);
                    } else {
                        numbers[count + 1][sum + weight] += numbers[count][sum];
                    }
                }
            }
            sofar += weight;
            taken++;
        }
        return large.length > 0
                ? large
                : IntStream.rangeClosed(0, size)
                        .mapToObj(count -> Arrays.stream(numbers[count])
                                .mapToObj(BigInteger::valueOf)
                                .toArray(BigInteger[]::new))
                        .toArray(BigInteger[][]::new);
    }
}
