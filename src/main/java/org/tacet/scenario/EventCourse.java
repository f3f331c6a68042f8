package org.tacet.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.tacet.model.Course.Happening;
import org.tacet.model.Directness;
import org.tacet.model.Fault;
import org.tacet.model.Given.Held;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Item;

/** Reads events into what happens, in order of time, and says what cannot happen when it is said to. */
final class EventCourse {

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final Roster roster;
    private final Candidates candidates;
    private final Stances stances;
    private final Map<String, Optional<LocalDate>> drawn;
    private final List<Event> events = new ArrayList<>();
    private final List<Event> undrawn = new ArrayList<>();
    private final Map<List<String>, Integer> held = new HashMap<>();
    private final List<Fault> warnings = new ArrayList<>();

    EventCourse(List<Layer> layers, Roster roster, Candidates candidates, Stances stances, Chances.Course drawn) {
        this.drawn = drawn.days();
        this.roster = roster;
        this.candidates = candidates;
        this.stances = stances;
        List<Event> all = new ArrayList<>();
        for (Layer layer : layers) {
            Drops.of(layer, all);
            items(layer).forEach(item -> event(layer, item).ifPresent(all::add));
        }
        for (Event event : all) {
            boolean happens = this.drawn
                    .getOrDefault(event.id(), Optional.of(LocalDate.MIN))
                    .isPresent();
            (happens ? events : undrawn).add(event);
        }
        events.sort(Comparator.comparing(Event::at));
    }

    static List<Item> items(Layer layer) {
        return layer.field("events").map(i -> i.items("a list of events")).orElse(List.of());
    }

    private Optional<Event> event(Layer layer, Item item) {
        Map<String, Item> fields = item.fields(Event.KEYS);
        if (!item.isMap()) {
            return Optional.empty();
        }
        if (fields.keySet().stream().noneMatch(key -> Event.DEEDS.contains(key) || key.equals("note"))) {
            item.fault("found an event in which nothing happens, expected one of " + String.join(", ", Event.DEEDS));
        }
        Item on = fields.get("on");
        if (on == null) {
            item.fault("found an event with no on:, expected a day or a moment");
            return Optional.empty();
        }
        LocalDate moved = drawn.getOrDefault(Event.id(item), Optional.empty()).orElse(LocalDate.MIN);
        return on.moment(LocalTime.MIN).map(written -> {
            LocalDateTime at = moved.equals(LocalDate.MIN) ? written : moved.atTime(written.toLocalTime());
            onTheClock(on, at);
            return new Event(layer, item, fields, at, label(on, at), Set.of());
        });
    }

    /** Warns of a time of day that the body's zone skips or has twice on that day. */
    private void onTheClock(Item item, LocalDateTime at) {
        int offsets = roster.body().zone().getRules().getValidOffsets(at).size();
        if (item.timed() && offsets != 1) {
            warnings.add(item.at(
                    "found " + MINUTE.format(at) + ", which " + roster.body().zone()
                            + (offsets == 0
                                    ? " skips, expected a time that it has"
                                    : " has twice, expected a time that it has once")));
        }
    }

    /** The day, or the day and time where one was given. */
    static String label(Item on, LocalDateTime at) {
        return on.timed() ? at.toString() : at.toLocalDate().toString();
    }

    List<Event> events() {
        return events;
    }

    List<Fault> warnings() {
        return warnings;
    }

    /** The candidates that only events put which chance has not let happen. */
    Set<String> leftToChance() {
        Set<String> left = put(undrawn);
        left.removeAll(put(events));
        return left;
    }

    private Set<String> put(List<Event> some) {
        Set<String> put = new TreeSet<>();
        some.stream()
                .flatMap(event -> event.named("puts").stream())
                .filter(Item::isText)
                .forEach(item ->
                        item.text("a name").flatMap(candidates.names()::find).ifPresent(put::add));
        return put;
    }

    /** Tells the roster of the seats that events give and take; to be called before anything is asked of it. */
    void seatings() {
        undrawn.forEach(event -> members(event, "joins").forEach(roster::staysAway));
        for (Event event : events) {
            int rank = event.layer().rank();
            seat(
                    event,
                    "joins",
                    "joining, expected a member without a seat",
                    (member, at) -> roster.joins(member, at, event.where(), rank));
            seat(
                    event,
                    "leaves",
                    "leaving, expected a member with a seat",
                    (member, at) -> roster.leaves(member, at, event.where(), rank));
        }
    }

    private void seat(Event event, String key, String fault, BiPredicate<String, LocalDateTime> change) {
        for (String member : members(event, key)) {
            if (!change.test(member, event.at())) {
                event.item().fault("found " + member + " " + fault);
            }
        }
    }

    private List<String> members(Event event, String key) {
        return event.field(key)
                .flatMap(roster::meant)
                .map(Roster.Meant::members)
                .orElse(List.of());
    }

    /**
     * All that happens by events, in order of time.
     *
     * @param opening the stances that hold from the start; one of a later layer sets aside the events of earlier ones
     * @param conditions what members wait for
     * @param questions reads what is put to the body
     */
    List<Happening> happenings(
            Map<List<String>, Saying> opening, List<Conditions.Strong> conditions, QuestionReader questions) {
        List<Happening> happenings = new ArrayList<>();
        Standings standings = new Standings(candidates, conditions, roster, warnings);
        Effects effects = new Effects(opening, conditions, warnings);
        int from = 0;
        for (int i = 1; i <= events.size(); i++) {
            if (i == events.size()
                    || !events.get(i).at().equals(events.get(from).at())) {
                List<Event> moment = Contradictions.settled(events.subList(from, i), candidates);
                moment.forEach(standings::check);
                moment.forEach(event -> happenings.add(new EventReader(event, roster, candidates, questions).read()));
                moment.stream()
                        .flatMap(event -> event.field("until").stream())
                        .filter(Item::timed)
                        .forEach(until -> until.moment(LocalTime.MAX).ifPresent(at -> onTheClock(until, at)));
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
            if (saying.reach() == Directness.NAME && roster.stranger(saying.member(), at, saying.rank())) {
                saying.item().fault("found a stance of " + saying.member() + ", expected a member seated on that day");
            }
            Saying first = opening.get(List.of(saying.member(), saying.candidate()));
            boolean setAside = first != null && first.rank() > saying.rank();
            return !seated || setAside || heldSince(saying);
        });
        List<Record> facts = new ArrayList<>();
        Stances.strongest(sayings).values().forEach(saying -> {
            effects.stance(saying);
            facts.add(saying.declaration());
            if (changed(saying)) {
                held.put(List.of(saying.member(), saying.candidate()), saying.rank());
                facts.add(new Held(saying.member(), saying.candidate(), saying.where()));
            }
        });
        String label = moment.get(0).label();
        return facts.isEmpty() ? List.of() : List.of(new Happening(at, label, "", facts));
    }

    /** True of what an option gives from a day on: no earlier layer moves the member any more. */
    private static boolean changed(Saying saying) {
        return saying.item().file().startsWith("--");
    }

    private boolean heldSince(Saying saying) {
        return held.getOrDefault(List.of(saying.member(), saying.candidate()), 0) > saying.rank();
    }
}
