package org.tacet.classroom;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The silence that runs on a question: when it was put, when it ends, and since when its clock stands still.
 *
 * @param put when the question was put
 * @param until when the silence ends, as long as the clock goes on
 * @param paused since when the clock stands still; empty while it goes on
 */
record Clock(LocalDateTime put, LocalDateTime until, Optional<LocalDateTime> paused) {

    static Clock started(LocalDateTime at, long seconds) {
        return new Clock(at, at.plusSeconds(seconds), Optional.empty());
    }

    /** The clock after an event. */
    Clock after(LessonEvent event) {
        return switch (event.kind()) {
            case PAUSED -> pausedAt(event.at());
            case RESUMED -> resumedAt(event.at());
            case EXTENDED -> extended(Long.parseLong(event.text()));
            default -> this;
        };
    }

    private Clock pausedAt(LocalDateTime at) {
        return paused.isPresent() ? this : new Clock(put, until, Optional.of(at));
    }

    /** It goes on with what was left. */
    private Clock resumedAt(LocalDateTime at) {
        return paused.map(since -> new Clock(put, until.plus(Duration.between(since, at)), Optional.empty()))
                .orElse(this);
    }

    private Clock extended(long seconds) {
        return new Clock(put, until.plusSeconds(seconds), paused);
    }

    /** What is left at a moment; nothing once it is over. */
    Duration left(LocalDateTime now) {
        Duration left = Duration.between(paused.orElse(now), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether the silence still runs at a moment. */
    boolean runs(LocalDateTime now) {
        return paused.isPresent() || now.isBefore(until);
    }
}
