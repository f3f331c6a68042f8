package org.tacet.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tacet.model.World;

/**
 * The power of each member under a procedure, exact but for the rounding of the shares.
 *
 * @param procedure its name
 * @param members in order of name
 * @param winning how many sets of supporters are enough
 * @param asked how many sets the engine was asked about
 */
public record Power(World world, String procedure, List<Share> members, BigInteger winning, int asked) {

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
