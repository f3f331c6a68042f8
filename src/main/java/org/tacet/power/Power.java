package org.tacet.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tacet.model.World;

/**
 * The power of each member under a procedure, exact but for the rounding of the shares, or that it is not known.
 *
 * @param procedure its name
 * @param members in order of name; empty where it is not known
 * @param winning how many sets of supporters are enough; empty where it is not known
 * @param asked how many sets the engine was asked about
 * @param unknown why it is not known, as a sentence; empty where it is
 */
public record Power(
        World world,
        String procedure,
        List<Share> members,
        Optional<BigInteger> winning,
        int asked,
        Optional<String> unknown) {

    static final String LATE = "The search ended at its limit of time.";
    static final String TOO_FINE = "So many members have weights so fine that their sets cannot be counted.";

    /**
     * One member's power.
     *
     * @param weight its weight, where the body has weights
     * @param swings how many sets of supporters stop being enough without it, all others objecting
     * @param banzhaf its share of all swings, from 0 to 1 (Banzhaf 1965; Penrose 1946)
     * @param shapleyShubik in what share of all orders of joining its support is the one that is enough, from 0 to 1
     *     (Shapley and Shubik 1954)
     */
    public record Share(
            String member, Optional<BigDecimal> weight, BigInteger swings, double banzhaf, double shapleyShubik) {}
}
