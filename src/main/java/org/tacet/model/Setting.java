package org.tacet.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who decides about what, for which day.
 *
 * @param question what the scenario is to teach
 * @param layers the scenario's chain, the first layer first
 * @param office what the appointment is to; empty where a file names none
 * @param day the day the answer is for, whose end counts; absent where no file gives any day
 * @param candidate who is asked about
 * @param proposals those of all candidates that are texts or steps, not persons
 * @param deadlines named days to show
 * @param warnings what looks like a mistake, but is none
 */
public record Setting(
        String title,
        Optional<String> question,
        List<String> layers,
        Body body,
        Optional<String> office,
        Optional<LocalDate> day,
        String candidate,
        Set<String> proposals,
        List<Dispute> disputes,
        Map<String, LocalDate> deadlines,
        List<Fault> warnings) {

    /** The last moment that counts; the last there is where no file gives any day. */
    public LocalDateTime end() {
        return day.map(on -> on.atTime(LocalTime.MAX)).orElse(LocalDateTime.MAX);
    }

    /** The same for another day. */
    public Setting asOf(Optional<LocalDate> other) {
        return new Setting(
                title, question, layers, body, office, other, candidate, proposals, disputes, deadlines, warnings);
    }

    /** The same with more layers to tell of. */
    public Setting telling(List<String> more) {
        List<String> all = Stream.concat(layers.stream(), more.stream()).toList();
        return new Setting(
                title, question, all, body, office, day, candidate, proposals, disputes, deadlines, warnings);
    }
}
