package org.tacet.model;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that happens at a moment: facts that then come true.
 *
 * @param label the day, or the day and time where a time was given, as the timeline shows it
 * @param says what happens, as the timeline shows it; empty for a moment that only lets time pass
 * @param facts what comes true
 */
public record Happening(LocalDateTime at, String label, String says, List<Record> facts) {}
