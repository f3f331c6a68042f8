package org.tacet.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sets of members by how many they are and what weight they have together: which there are, and how many of each. */
interface Coalitions {

    /**
     * All sets of members with these weights; none where so many members have weights so fine that their sets cannot be counted.
     *
     * @param weights not below 0, by the member's place
     */
    static Optional<Coalitions> of(long[] weights) {
        if (Arrays.stream(weights).sum() < SumTable.MOST / (weights.length + 1)) {
            return Optional.of(new SumTable(weights));
        }
        return weights.length <= Halves.MOST ? Optional.of(new Halves(weights)) : Optional.empty();
    }

    /** Of the sets of so many that have at least this weight one of the lightest, by the members' places. */
    Optional<List<Integer>> lightest(int count, long atLeast);

    /**
     * The sets without one member.
     *
     * @param place the member's; -1 for all sets
     */
    Numbers without(int place);

    /** How many sets there are. */
    interface Numbers {

        /**
         * Of so many members, with a weight within a range.
         *
         * @param to the first weight beyond it
         */
        BigInteger of(int count, long from, long to);
    }
}
