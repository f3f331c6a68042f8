package org.tacet.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.tacet.model.Words;

/** What a text of a file is read as: a word, a day, a number; what is wrong with it is reported, and empty. */
abstract class Scalar {

    private static final int LAST_YEAR = 9999;

    /** The text; empty and reported where there is none. */
    abstract Optional<String> text(String expected);

    abstract void fault(String message);

    abstract void unknown(String what, String found, Collection<String> known);

    /** True where the text gives a time of day too. */
    abstract boolean timed();

    /** One of the words of an enum, as files write them. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type, String what) {
        return text("a " + what).flatMap(text -> {
            for (E constant : type.getEnumConstants()) {
                if (Words.of(constant).equals(text)) {
                    return Optional.of(constant);
                }
            }
            unknown(
                    what,
                    text,
                    Arrays.stream(type.getEnumConstants()).map(Words::of).toList());
            return Optional.empty();
        });
    }

    /** A day, such as {@code 2024-02-22}. */
    public Optional<LocalDate> day() {
        return parsed("a day such as 2024-02-22", text -> counted(LocalDate.parse(text)));
    }

    /** A day, or a day and time such as {@code 2024-06-24T10:00}; a day alone is taken at the given end of it. */
    public Optional<LocalDateTime> moment(java.time.LocalTime dayAlone) {
        return parsed(
                "a day such as 2024-02-22 or a moment such as 2024-02-22T10:00",
                text -> timed()
                        ? counted(LocalDateTime.parse(text).toLocalDate())
                                .atTime(LocalDateTime.parse(text).toLocalTime())
                        : counted(LocalDate.parse(text)).atTime(dayAlone));
    }

    private static LocalDate counted(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year out of range");
        }
        return day;
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag() {
        return parsed("true or false", text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw new NumberFormatException(text);
            }
            return Boolean.valueOf(text);
        });
    }

    /** A whole number from 0. */
    public Optional<Integer> count(String expected) {
        return parsed(expected, text -> {
            if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new NumberFormatException(text);
            }
            return Integer.valueOf(text);
        });
    }

    /** What a weight is written like: with so many digits that those of a thousand members can be added up exactly. */
    public static final String WEIGHT = "\\d{1,12}(\\.\\d{1,6})?";

    /** A weight: a number above 0, with at most six decimals. */
    public Optional<BigDecimal> weight() {
        return parsed("a weight above 0 such as 18.6, of at most 12 digits and 6 decimals", text -> {
            if (!text.matches(WEIGHT) || new BigDecimal(text).signum() == 0) {
                throw new NumberFormatException(text);
            }
            return new BigDecimal(text);
        });
    }

    /** A number from 0 to 1. */
    public Optional<Double> chance() {
        return parsed("a probability from 0 to 1", text -> {
            double chance = Double.parseDouble(text);
            if (!(chance >= 0 && chance <= 1)) {
                throw new NumberFormatException(text);
            }
            return chance;
        });
    }

    private <T> Optional<T> parsed(String expected, java.util.function.Function<String, T> parser) {
        return text(expected).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeParseException | NumberFormatException e) {
                fault("found " + text + ", expected " + expected);
                return Optional.empty();
            } catch (DateTimeException e) {
                fault("found " + text + ", expected a year from 1 to " + LAST_YEAR);
                return Optional.empty();
            }
        });
    }
}
