package org.tacet.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something that happens at a moment: facts that then come true.
 *
 * @param label the day, or the day and time where a time was given, as the timeline shows it
 * @param says what happens, as the timeline shows it; empty for a moment that only lets time pass
 * @param facts what comes true
 */
public record Happening(LocalDateTime at, String label, String says, List<Record> facts) {

    /** The same with only such facts. */
    public Happening keeping(Predicate<Record> such) {
        return new Happening(at, label, says, facts.stream().filter(such).toList());
    }
}
