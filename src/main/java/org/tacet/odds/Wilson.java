package org.tacet.odds;

import org.tacet.odds.Odds.Interval;

/** The score interval for a proportion (E. B. Wilson, 1927), with 95 % confidence. */
final class Wilson {

    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The interval.
     *
     * @param rate the share that was met, from 0 to 1
     * @param runs how often was drawn, at least once
     */
    static Interval of(double rate, int runs) {
        double square = Z * Z / runs;
        double middle = (rate + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(rate * (1 - rate) / runs + square / runs / 4);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
