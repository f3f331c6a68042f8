package org.tacet.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Days and times as sentences tell them: {@code 22 February 2024}, {@code 10:00}. Written without a formatter, which would
 * look up the months' names in all that Java knows of languages, at every start.
 */
public final class Days {

    private Days() {}

    public static String day(LocalDate day) {
        String month = day.getMonth().name();
        String digits = day.toString();
        return day.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1).toLowerCase(java.util.Locale.ROOT) + " "
                + digits.substring(0, digits.indexOf('-', 1));
    }

    /** Hours and minutes, and seconds where there are any. */
    public static String time(LocalDateTime at) {
        return at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A day, or a day and time where it is not the start of one, as files write them. */
    public static String label(LocalDateTime at) {
        boolean day = at.toLocalTime().equals(LocalTime.MIN) || at.toLocalTime().equals(LocalTime.MAX);
        return day ? at.toLocalDate().toString() : at.toString();
    }
}
