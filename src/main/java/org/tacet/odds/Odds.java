package org.tacet.odds;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.tacet.model.Outcome;
import org.tacet.scenario.Chances;

/**
 * How probable each outcome is.
 *
 * @param worlds how many worlds there are, or were drawn
 * @param method how the probabilities were come by
 * @param outcomes the probability of each outcome that is possible, or was met
 * @param interval where the worlds were drawn: between what bounds each probability lies, with 95 % confidence
 * @param appointees who is appointed, with what probability
 * @param swing what each member can do, the one that matters most first
 * @param asked how many worlds the engine was asked about
 * @param runs how many worlds were to be drawn, which there may have been no time for; 0 where the odds are exact
 */
public record Odds(
        Chances chances,
        Method method,
        BigInteger worlds,
        long seed,
        Map<Outcome, Double> outcomes,
        Optional<Map<Outcome, Interval>> interval,
        SortedMap<String, Double> appointees,
        List<Swing> swing,
        int asked,
        int runs) {

    /** How probabilities are come by. */
    public enum Method {
        /** Every world was asked about. */
        ENUMERATED,
        /** Whole regions of worlds were decided at once, as more support never hurts. */
        DECIDED_AT_ONCE,
        /** Worlds were drawn. */
        SAMPLED
    }

    /** Bounds of a probability. */
    public record Interval(double low, double high) {}

    /** The probability of an appointment at a member's worst and at its best position that has a chance. */
    public record Swing(String member, double low, double high) {

        /** How much depends on the member. */
        public double width() {
            return high - low;
        }
    }
}
