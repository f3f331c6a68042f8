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

    /** How many of so many seats that is. */
    public int of(int seats) {
        if (fixed()) {
            return numerator;
        }
        int floor = Math.floorDiv(seats * numerator, denominator);
        boolean exact = seats * numerator % denominator == 0;
        return exact && !over ? floor : floor + 1;
    }

    @Override
    public String toString() {
        return fixed() ? Integer.toString(numerator) : (over ? "more than " : "") + numerator + "/" + denominator;
    }
}
