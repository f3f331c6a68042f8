package org.tacet.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacet.classroom.LessonEvent.Kind;

/** How the table stands after what has happened: who sits where, what each has said, the clock. Only {@link #apply} changes it. */
final class Table {

    private final List<LessonEvent> events = new ArrayList<>();
    private final Map<Long, Holder> waiting = new LinkedHashMap<>();
    private final Map<String, List<Holder>> holders = new TreeMap<>();
    private final Map<String, Map<String, String>> positions = new HashMap<>();
    private final String usual;
    private final Set<String> candidates;
    private String asked;
    private final Map<String, Set<String>> assured = new HashMap<>();
    private final List<LessonEvent> broken = new ArrayList<>();
    private final Set<Long> passed = new HashSet<>();
    private Optional<Clock> clock = Optional.empty();
    private boolean shown;
    private boolean held;

    /**
     * Somebody who takes part.
     *
     * @param secret what the browser keeps, and nobody else knows
     */
    record Holder(String name, String secret) {}

    /**
     * A table at which nothing has happened.
     *
     * @param candidate whom the scenario asks about
     */
    Table(String candidate) {
        usual = candidate;
        candidates = new LinkedHashSet<>(List.of(candidate));
        asked = candidate;
    }

    void apply(LessonEvent event) {
        events.add(event);
        Holder holder = new Holder(event.text(), event.secret());
        String candidate = candidateOf(event);
        switch (event.kind()) {
            case ARRIVED -> waiting.put(event.number(), holder);
            case TAKEN -> {
                sits(event.member(), holder);
                positions.remove(event.member());
                stands(event.member(), usual, "undeclared");
            }
            case JOINED -> sits(event.member(), holder);
            case FREED -> leaves(event.member(), event.secret());
            case ASSURED ->
                assured.computeIfAbsent(event.member(), key -> new TreeSet<>()).add(candidate);
            case ENTERED -> candidates.add(candidate);
            case WITHDRAWN -> candidates.remove(candidate);
            case POSITION -> stands(event.member(), candidate, event.text());
            case BROKEN -> {
                stands(event.member(), candidate, "objects");
                broken.add(event);
            }
            case SHOWN, HIDDEN -> shown = event.kind() == Kind.SHOWN;
            case HELD, UNHELD -> held = event.kind() == Kind.HELD;
            case PASSED -> passed.add(Long.valueOf(event.text()));
            case PUT -> {
                asked = candidate;
                clock = Optional.of(Clock.started(event.at(), Long.parseLong(event.text())));
                broken.clear();
            }
            default -> clock = clock.map(one -> one.after(event));
        }
    }

    private void sits(String member, Holder holder) {
        waiting.values().removeIf(one -> one.secret().equals(holder.secret()));
        holders.computeIfAbsent(member, key -> new ArrayList<>()).add(holder);
    }

    private void leaves(String member, String secret) {
        holders.computeIfPresent(member, (key, all) -> {
            all.removeIf(one -> secret.isEmpty() || one.secret().equals(secret));
            return all.isEmpty() ? null : all;
        });
    }

    private void stands(String member, String candidate, String position) {
        positions.computeIfAbsent(member, key -> new TreeMap<>()).put(candidate, position);
    }

    /** Whom an event concerns. */
    String candidateOf(LessonEvent event) {
        return event.candidate().isEmpty() ? usual : event.candidate();
    }

    /** What has happened, in order. */
    List<LessonEvent> events() {
        return List.copyOf(events);
    }

    int size() {
        return events.size();
    }

    Optional<LessonEvent> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    /** Those who have come in and wait for a seat, by the number of the event. */
    Map<Long, Holder> waiting() {
        return Map.copyOf(waiting);
    }

    /** Who holds a seat: nobody, one, or a delegation. */
    List<Holder> holders(String member) {
        return List.copyOf(holders.getOrDefault(member, List.of()));
    }

    /** The seats that a secret holds, by code. */
    List<String> held(String secret) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(holder -> holder.secret().equals(secret)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a member has said in this lesson, by candidate; nothing where it has said nothing. */
    Map<String, String> positions(String member) {
        return Map.copyOf(positions.getOrDefault(member, Map.of()));
    }

    /** The candidates that have given a member an assurance. */
    List<String> assured(String member) {
        return List.copyOf(assured.getOrDefault(member, Set.of()));
    }

    /** Who stands, in the order in which they came. */
    List<String> candidates() {
        return List.copyOf(candidates);
    }

    /** Whom the last question that was put is about; before that the candidate of the scenario. */
    String asked() {
        return asked;
    }

    Optional<Clock> clock() {
        return clock;
    }

    /** Who has broken the silence on the question that lies on the table, in order. */
    List<LessonEvent> broken() {
        return List.copyOf(broken);
    }

    /** Whether all positions are shown to all. */
    boolean shown() {
        return shown;
    }

    /** Whether reasons go to the chair first. */
    boolean held() {
        return held;
    }

    /** Whether all may see the reason that an event gives. */
    boolean told(LessonEvent event) {
        return !held || passed.contains(event.number());
    }
}
