package org.tacet.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many seats a majority needs: a number, or a fraction of all seats.
 *
 * @param over true for more than the fraction, false for at least the fraction
 */
public record Share(long numerator, int denominator, boolean over) {

    private static final String MORE = "more than ";
    private static final Pattern FRACTION = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,2}))? ?%");

    /** A fixed number of seats. */
    public static Share seats(long number) {
        return new Share(number, 0, false);
    }

    /**
     * A number such as {@code 9}, a fraction such as {@code 2/3} or a percentage such as {@code 55%}, of which {@code more
     * than} may be asked; empty where the text is none.
     */
    public static Optional<Share> parse(String text) {
        String rest = text.startsWith(MORE) ? text.substring(MORE.length()).strip() : text;
        boolean over = !rest.equals(text);
        Matcher fraction = FRACTION.matcher(rest);
        Matcher percent = PERCENT.matcher(rest);
        if (rest.matches("[1-9]\\d{0,5}") && !over) {
            return Optional.of(seats(Integer.parseInt(rest)));
        }
        if (fraction.matches()) {
            return share(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)), over);
        }
        if (percent.matches()) {
            String decimals = percent.group(2) == null ? "" : percent.group(2);
            int unit = (int) Math.pow(10, decimals.length());
            int part =
                    Integer.parseInt(percent.group(1)) * unit + (decimals.isEmpty() ? 0 : Integer.parseInt(decimals));
            return share(part, 100 * unit, over);
        }
        return Optional.empty();
    }

    /** A share that can be reached; none where it is nothing, or more than all. */
    private static Optional<Share> share(int numerator, int denominator, boolean over) {
        boolean possible = numerator > 0 && (over ? numerator < denominator : numerator <= denominator);
        return possible ? Optional.of(new Share(numerator, denominator, over)) : Optional.empty();
    }

    /** True of a fixed number of seats. */
    public boolean fixed() {
        return denominator == 0;
    }

    /** True where so much of so much is the share, or more than it where more is asked; nothing never is. */
    public boolean reached(long part, long whole) {
        if (part == 0) {
            return false;
        }
        if (fixed()) {
            return part >= numerator;
        }
        int order = Long.compare(Math.multiplyHigh(part, denominator), Math.multiplyHigh(whole, numerator));
        if (order == 0) {
            order = Long.compareUnsigned(part * denominator, whole * numerator);
        }
        return over ? order > 0 : order >= 0;
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
        if (fixed()) {
            return Long.toString(numerator);
        }
        String share = denominator % 100 == 0
                ? BigDecimal.valueOf(numerator)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(denominator))
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%"
                : numerator + "/" + denominator;
        return (over ? MORE : "") + share;
    }
}
