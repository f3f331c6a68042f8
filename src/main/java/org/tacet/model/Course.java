package org.tacet.model;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happens.
 *
 * @param past in order of time, to the end of the day the answer is for
 * @param later what would happen after that, and does not count
 */
public record Course(List<Happening> past, List<Happening> later) {

    private static final Comparator<Happening> BY_TIME =
            Comparator.comparing(Happening::at).thenComparing(Happening::says);

    /** What happens up to a moment, that included, and after it. */
    public static Course of(Collection<Happening> all, LocalDateTime end) {
        return new Course(
                all.stream()
                        .filter(happening -> !happening.at().isAfter(end))
                        .sorted(BY_TIME)
                        .toList(),
                all.stream()
                        .filter(happening -> happening.at().isAfter(end))
                        .sorted(BY_TIME)
                        .toList());
    }

    /** The facts that come true by the end. */
    public Stream<Record> facts() {
        return past.stream().flatMap(happening -> happening.facts().stream());
    }

    /** All that is written down to happen, whatever day is asked about. */
    public List<Happening> all() {
        return Stream.concat(past.stream(), later.stream()).toList();
    }

    /** The same with only such facts. */
    public Course keeping(Predicate<Record> such) {
        return new Course(keeping(past, such), keeping(later, such));
    }

    private static List<Happening> keeping(List<Happening> happenings, Predicate<Record> such) {
        return happenings.stream().map(one -> one.keeping(such)).toList();
    }

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
}
