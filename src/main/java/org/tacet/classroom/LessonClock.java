package org.tacet.classroom;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The chair's time, on the day of the scenario: it never runs back, also where a lesson is taken up again another day. */
final class LessonClock {

    private final InstantSource time;
    private final long shift;

    /**
     * A clock.
     *
     * @param last the last moment of a lesson that is taken up again
     */
    LessonClock(InstantSource time, LocalDate day, Optional<LocalDateTime> last) {
        this.time = time;
        LocalDateTime here = here();
        long days = ChronoUnit.DAYS.between(here.toLocalDate(), day);
        while (last.isPresent() && !here.plusDays(days).isAfter(last.get())) {
            days++;
        }
        shift = days;
    }

    private LocalDateTime here() {
        return LocalDateTime.ofInstant(time.instant(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDateTime now() {
        return here().plusDays(shift);
    }
}
