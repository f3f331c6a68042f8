package org.tacet.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.classroom.LessonEvent.Kind;

/** How the table stands after what has happened: who sits where, what each has said, the clock. Only {@link #apply} changes it. */
final class Table {

    private final List<LessonEvent> events = new ArrayList<>();
    private final Map<String, Holder> holders = new TreeMap<>();
    private final Map<String, String> positions = new TreeMap<>();
    private final List<LessonEvent> broken = new ArrayList<>();
    private Optional<Clock> clock = Optional.empty();
    private boolean shown;

    /**
     * Who holds a seat.
     *
     * @param secret what the holder's browser keeps, and nobody else knows
     */
    record Holder(String name, String secret) {}

    void apply(LessonEvent event) {
        events.add(event);
        switch (event.kind()) {
            case TAKEN -> {
                holders.put(event.member(), new Holder(event.text(), event.secret()));
                positions.put(event.member(), "undeclared");
            }
            case FREED -> holders.remove(event.member());
            case POSITION -> positions.put(event.member(), event.text());
            case BROKEN -> {
                positions.put(event.member(), "objects");
                broken.add(event);
            }
            case SHOWN, HIDDEN -> shown = event.kind() == Kind.SHOWN;
            case PUT -> {
                clock = Optional.of(Clock.started(event.at(), Long.parseLong(event.text())));
                broken.clear();
            }
            default -> clock = clock.map(one -> one.after(event));
        }
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

    Optional<Holder> holder(String member) {
        return Optional.ofNullable(holders.get(member));
    }

    /** The seats that a secret holds, by code. */
    List<String> held(String secret) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().secret().equals(secret))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a member has said in this lesson; empty where it has said nothing. */
    Optional<String> position(String member) {
        return Optional.ofNullable(positions.get(member));
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
}
