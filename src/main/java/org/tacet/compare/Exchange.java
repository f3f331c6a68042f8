package org.tacet.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tacet.compare.Parts.Part;
import org.tacet.compare.Topic.Kind;
import org.tacet.model.Course.Happening;
import org.tacet.model.Member;
import org.tacet.model.World;

/** Two worlds whose parts can be exchanged: the second one, with some of its parts put back to the first one's. */
final class Exchange {

    private final Parts from;
    private final Parts to;
    private final SortedSet<Topic> topics;

    Exchange(World from, World to) {
        boolean strange = !names(from).equals(names(to));
        this.from = new Parts(from, strange);
        this.to = new Parts(to, strange);
        topics = new TreeSet<>(this.from.topics());
        topics.addAll(this.to.topics());
    }

    private static List<String> names(World world) {
        return world.body().members().stream().map(Member::name).toList();
    }

    Parts from() {
        return from;
    }

    Parts to() {
        return to;
    }

    /** What the two worlds say differently, in order. */
    List<Topic> differing() {
        return topics.stream().filter(topic -> !same(topic)).toList();
    }

    private boolean same(Topic topic) {
        boolean day = topic.kind() == Kind.DAY;
        return !day && from.of(topic).equals(to.of(topic)) || from.says(topic).equals(to.says(topic));
    }

    /** The second world, with these topics as in the first. */
    World restored(Set<Topic> restored) {
        List<Part> parts = topics.stream()
                .flatMap(topic -> side(topic, restored).of(topic).stream())
                .distinct() // two questions may share a procedure
                .toList();
        Optional<LocalDate> day =
                side(Topic.only(Kind.DAY), restored).world().setting().day();
        LocalDateTime start =
                start(parts, day.map(on -> on.atTime(LocalTime.MAX)).orElse(LocalDateTime.MAX));
        List<Record> opening = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>(from.ticks());
        happenings.addAll(to.ticks());
        for (Part part : parts) {
            if (part.seating() ? !part.at().isAfter(start) : part.opening()) {
                opening.add(part.fact());
            } else {
                happenings.add(new Happening(part.at(), part.at().toLocalDate().toString(), "", List.of(part.fact())));
            }
        }
        return side(Topic.only(Kind.CANDIDATE), restored).world().with(opening, happenings, day);
    }

    private Parts side(Topic topic, Set<Topic> restored) {
        return restored.contains(topic) ? from : to;
    }

    /** The first moment at which anything but a change of seats happens: a seat taken before holds from the start. */
    private static LocalDateTime start(List<Part> parts, LocalDateTime end) {
        return parts.stream()
                .filter(part -> !part.seating() && !part.opening())
                .map(Part::at)
                .filter(at -> at.isBefore(end))
                .min(Comparator.naturalOrder())
                .orElse(end);
    }
}
