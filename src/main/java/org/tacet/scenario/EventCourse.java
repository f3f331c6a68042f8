package org.tacet.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Fault;
import org.tacet.model.Happening;
import org.tacet.scenario.Roster.Reach;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Item;

/** Reads events into what happens, in order of time, and says what cannot happen when it is said to. */
final class EventCourse {

    private static final List<String> DEEDS =
            List.of("enters", "withdraws", "assures", "stances", "puts", "joins", "leaves", "extends");
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("on", "until", "note", "chance", "days"), DEEDS.stream())
            .toList();
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Roster roster;
    private final Candidates cast;
    private final Stances stances;
    private final Map<String, Optional<LocalDate>> drawn;
    private final List<Event> events = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    /** One event of a layer. */
    record Event(Layer layer, Item item, Map<String, Item> fields, LocalDateTime at, String label) {

        /** Its place, by which one event is told from another. */
        String id() {
            return id(item);
        }

        static String id(Item item) {
            return item.file() + ":" + item.line() + ":" + item.column();
        }

        /** In few words: its moment, and its note or what it does. */
        String says() {
            String deeds = fields.keySet().stream()
                    .filter(DEEDS::contains)
                    .map(deed -> fields.get(deed).isText()
                            ? deed + " " + fields.get(deed).text("a name").orElse("")
                            : deed)
                    .collect(Collectors.joining(", "));
            return label + ", "
                    + field("note").flatMap(note -> note.text("a text")).orElse(deeds);
        }

        /** By how many days chance has moved it. */
        long moved() {
            return fields.get("on")
                    .moment(LocalTime.MIN)
                    .map(on -> ChronoUnit.DAYS.between(on, at))
                    .orElse(0L);
        }

        Optional<Item> field(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        /** The file and the moment: what stays the same when a file's events change places. */
        String where() {
            return item.file() + "@" + label;
        }
    }

    EventCourse(List<Layer> layers, Roster roster, Candidates cast, Stances stances, Chances.Course drawn) {
        this.drawn = drawn.days();
        this.roster = roster;
        this.cast = cast;
        this.stances = stances;
        for (Layer layer : layers) {
            items(layer).forEach(item -> event(layer, item).ifPresent(events::add));
        }
        events.sort(Comparator.comparing(Event::at));
    }

    static List<Item> items(Layer layer) {
        return layer.field("events").map(i -> i.items("a list of events")).orElse(List.of());
    }

    private Optional<Event> event(Layer layer, Item item) {
        Map<String, Item> fields = item.fields(KEYS);
        if (!item.isMap()) {
            return Optional.empty();
        }
        if (fields.keySet().stream().noneMatch(DEEDS::contains)) {
            item.fault("found an event in which nothing happens, expected one of " + String.join(", ", DEEDS));
        }
        Item on = fields.get("on");
        if (on == null) {
            item.fault("found an event with no on:, expected a day or a moment");
            return Optional.empty();
        }
        Optional<LocalDate> day = drawn.getOrDefault(Event.id(item), Optional.of(LocalDate.MIN));
        return on.moment(LocalTime.MIN)
                .filter(written -> day.isPresent())
                .map(written ->
                        day.get().equals(LocalDate.MIN) ? written : day.get().atTime(written.toLocalTime()))
                .map(at -> new Event(layer, item, fields, at, label(on, at)));
    }

    /** The day, or the day and minute where a time was given. */
    static String label(Item on, LocalDateTime at) {
        return on.timed() ? MINUTE.format(at) : at.toLocalDate().toString();
    }

    List<Event> events() {
        return events;
    }

    List<Fault> warnings() {
        return warnings;
    }

    /** Tells the roster of the seats that events give and take; to be called before anything is asked of it. */
    void seatings() {
        for (Event event : events) {
            int rank = event.layer().rank();
            event.field("joins").flatMap(roster::meant).ifPresent(meant -> meant.members()
                    .forEach(member -> {
                        if (!roster.joins(member, event.at(), event.where(), rank)) {
                            event.item().fault("found " + member + " joining, expected a member without a seat");
                        }
                    }));
            event.field("leaves").flatMap(roster::meant).ifPresent(meant -> meant.members()
                    .forEach(member -> {
                        if (!roster.leaves(member, event.at(), event.where(), rank)) {
                            event.item().fault("found " + member + " leaving, expected a member with a seat");
                        }
                    }));
        }
    }

    /**
     * All that happens by events, in order of time.
     *
     * @param opening the stances that hold from the start; one of a later layer sets aside the events of earlier ones
     * @param conditions what members wait for
     * @param silent true where the body decides by silence
     */
    List<Happening> happenings(Map<List<String>, Saying> opening, List<Conditions.Strong> conditions, boolean silent) {
        List<Happening> happenings = new ArrayList<>();
        Standings standings = new Standings(cast, conditions, roster, warnings);
        Effects effects = new Effects(opening, conditions, warnings);
        int from = 0;
        for (int i = 1; i <= events.size(); i++) {
            if (i == events.size()
                    || !events.get(i).at().equals(events.get(from).at())) {
                List<Event> moment = events.subList(from, i);
                moment.forEach(standings::check);
                moment.forEach(event -> happenings.addAll(new EventReader(event, roster, cast, silent).read()));
                happenings.addAll(declarations(moment, opening, effects));
                from = i;
            }
        }
        return happenings;
    }

    /** The positions that one moment's events give; together, as a later layer or a name may win over another event. */
    private List<Happening> declarations(List<Event> moment, Map<List<String>, Saying> opening, Effects effects) {
        List<Saying> sayings = new ArrayList<>();
        for (Event event : moment) {
            event.field("stances").ifPresent(map -> sayings.addAll(stances.read(map, event.layer(), event.where())));
        }
        LocalDateTime at = moment.get(0).at();
        sayings.removeIf(saying -> {
            boolean seated = roster.seated(saying.member(), at);
            if (saying.reach() == Reach.NAME && roster.stranger(saying.member(), at, saying.rank())) {
                saying.item().fault("found a stance of " + saying.member() + ", expected a member seated on that day");
            }
            Saying first = opening.get(List.of(saying.member(), saying.candidate()));
            boolean setAside = first != null && first.rank() > saying.rank();
            return !seated || setAside;
        });
        List<Record> facts = new ArrayList<>();
        Stances.strongest(sayings).values().forEach(saying -> {
            effects.stance(saying);
            facts.add(saying.declaration());
        });
        String label = moment.get(0).label();
        return facts.isEmpty() ? List.of() : List.of(new Happening(at, label, "", facts));
    }
}
