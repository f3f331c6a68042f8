package org.tacet.model;

import java.util.Optional;

/**
 * How many seats a majority needs: a number, or a fraction of all seats.
 *
 * @param over true for more than the fraction, false for at least the fraction
 */
public record Share(int numerator, int denominator, boolean over) {

    /** A fixed number of seats. */
    public static Share seats(int number) {
        return new Share(number, 0, false);
    }

    /** A number such as {@code 9} or a fraction such as {@code 2/3}; empty where the text is neither. */
    public static Optional<Share> parse(String text) {
        if (text.matches("[1-9]\\d{0,5}")) {
            return Optional.of(seats(Integer.parseInt(text)));
        }
        if (!text.matches("[1-9]\\d{0,3}/[1-9]\\d{0,3}")) {
            return Optional.empty();
        }
        String[] parts = text.split("/");
        Share share = new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), false);
        return share.numerator <= share.denominator ? Optional.of(share) : Optional.empty();
    }

    /** True of a fixed number of seats. */
    public boolean fixed() {
        return denominator == 0;
    }

    /** True where so much of so much is the share, or more than it where more is asked. */
    public boolean reached(long part, long whole) {
        if (fixed()) {
            return part >= numerator;
        }
        long here = Math.multiplyExact(part, denominator);
        long there = Math.multiplyExact(whole, numerator);
        return over ? here > there : here >= there;
    }

    /** The least number that is such a share of so many. */
    public int of(int whole) {
        int least = 0;
        while (!reached(least, whole)) {
            least++;
        }
        return least;
    }

    @Override
    public String toString() {
        return fixed() ? Integer.toString(numerator) : (over ? "more than " : "") + numerator + "/" + denominator;
    }
}
