package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Fault;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Extended;
import org.tacet.model.Given.Question;
import org.tacet.model.Happening;
import org.tacet.model.Standing;
import org.tacet.scenario.Roster.Reach;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Item;

/** Reads events into what happens, in order of time, and says what cannot happen when it is said to. */
final class Course {

    private static final List<String> KEYS = List.of(
            "on", "enters", "withdraws", "assures", "stances", "puts", "until", "joins", "leaves", "extends", "note");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Roster roster;
    private final Cast cast;
    private final Stances stances;
    private final List<Event> events = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    /** One event of a layer. */
    record Event(Layer layer, Item item, Map<String, Item> fields, LocalDateTime at, String label) {

        Optional<Item> field(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        /** The file and the moment: what stays the same when a file's events change places. */
        String where() {
            return item.file() + "@" + label;
        }
    }

    Course(List<Layer> layers, Roster roster, Cast cast, Stances stances) {
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
        if (!fields.containsKey("on")) {
            item.fault("found an event with no on:, expected a day or a moment");
            return Optional.empty();
        }
        Item on = fields.get("on");
        if (fields.keySet().stream()
                .allMatch(key -> List.of("on", "note", "until").contains(key))) {
            item.fault("found an event in which nothing happens, expected one of " + String.join(", ", KEYS));
        }
        return on.moment(LocalTime.MIN).map(at -> new Event(layer, item, fields, at, label(on, at)));
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
            event.field("joins").flatMap(roster::meant).ifPresent(meant -> meant.members()
                    .forEach(member -> {
                        if (!roster.joins(member, event.at(), event.where())) {
                            event.item().fault("found " + member + " joining, expected a member without a seat");
                        }
                    }));
            event.field("leaves").flatMap(roster::meant).ifPresent(meant -> meant.members()
                    .forEach(member -> {
                        if (!roster.leaves(member, event.at(), event.where())) {
                            event.item().fault("found " + member + " leaving, expected a member with a seat");
                        }
                    }));
        }
    }

    /**
     * All that happens by events, in order of time.
     *
     * @param opening the stances that hold from the start; one of a later layer sets aside the events of earlier ones
     */
    List<Happening> happenings(Map<List<String>, Saying> opening) {
        List<Happening> happenings = new ArrayList<>();
        Standings standings = new Standings(cast, warnings);
        for (int i = 0; i < events.size(); ) {
            LocalDateTime at = events.get(i).at();
            List<Event> moment =
                    events.stream().filter(event -> event.at().equals(at)).toList();
            moment.forEach(standings::check);
            moment.forEach(event -> happenings.addAll(new Deeds(event).read()));
            happenings.addAll(declarations(moment, opening));
            i += moment.size();
        }
        return happenings;
    }

    /** The positions that one moment's events give; together, as a later layer or a name may win over another event. */
    private List<Happening> declarations(List<Event> moment, Map<List<String>, Saying> opening) {
        List<Saying> sayings = new ArrayList<>();
        for (Event event : moment) {
            event.field("stances").ifPresent(map -> sayings.addAll(stances.read(map, event.layer(), event.where())));
        }
        LocalDateTime at = moment.get(0).at();
        sayings.removeIf(saying -> {
            boolean seated = roster.seated(saying.member(), at);
            if (!seated && saying.reach() == Reach.NAME) {
                saying.item().fault("found a stance of " + saying.member() + ", expected a member seated on that day");
            }
            Saying first = opening.get(List.of(saying.member(), saying.candidate()));
            return !seated || first != null && first.rank() > saying.rank();
        });
        List<Record> facts = new ArrayList<>();
        Stances.strongest(sayings).values().forEach(saying -> facts.add(saying.declaration()));
        String label = moment.get(0).label();
        return facts.isEmpty() ? List.of() : List.of(new Happening(at, label, "", facts));
    }

    /** What one event does, apart from the positions it gives. */
    private final class Deeds {
        private final Event event;
        private final List<Record> facts = new ArrayList<>();
        private final List<String> says = new ArrayList<>();

        Deeds(Event event) {
            this.event = event;
        }

        List<Happening> read() {
            candidate("enters").ifPresent(name -> standing(name, Standing.OFFICIAL, "enters"));
            candidate("withdraws").ifPresent(name -> standing(name, Standing.WITHDRAWN, "withdraws"));
            event.field("assures").ifPresent(this::assurance);
            event.field("stances").ifPresent(this::positions);
            event.field("joins").flatMap(roster::meant).ifPresent(m -> says.add(names(m) + " joins"));
            event.field("leaves").flatMap(roster::meant).ifPresent(m -> says.add(names(m) + " leaves"));
            event.field("extends").flatMap(i -> i.text("a name")).ifPresent(name -> {
                facts.add(new Extended(name, event.where()));
                says.add("the body extends " + name);
            });
            List<Happening> happenings = new ArrayList<>();
            candidate("puts").flatMap(this::question).ifPresent(happenings::add);
            if (event.fields().containsKey("until") && !event.fields().containsKey("puts")) {
                event.fields().get("until").fault("found until: without puts:, expected both");
            }
            String told = event.field("note").flatMap(i -> i.text("a text")).orElse(String.join("; ", says));
            happenings.add(0, new Happening(event.at(), event.label(), told, facts));
            return happenings;
        }

        private Optional<String> candidate(String key) {
            return event.field(key).flatMap(item -> cast.names().find(item));
        }

        private void standing(String name, Standing standing, String verb) {
            says.add(name + " " + verb);
            if (cast.rank(name) <= event.layer().rank()) {
                facts.add(new Declared(name, standing, event.where()));
            }
        }

        private void assurance(Item item) {
            String by = cast.asked().candidate();
            Item to = item;
            if (item.isMap()) {
                Map<String, Item> fields = item.fields(List.of("by", "to"));
                if (!fields.containsKey("to")) {
                    item.fault("found an assurance to nobody, expected to: a member");
                    return;
                }
                to = fields.get("to");
                by = Optional.ofNullable(fields.get("by"))
                        .flatMap(i -> i.text("a name"))
                        .orElse(by);
            }
            String giver = cast.names().find(by).orElse(by);
            String concerned = cast.names().find(by).orElse(cast.asked().candidate());
            roster.meant(to).ifPresent(meant -> {
                says.add(giver + " assures " + names(meant));
                meant.members().stream()
                        .filter(member -> roster.seated(member, event.at()))
                        .forEach(member -> facts.add(new Assurance(member, giver, concerned, event.where())));
                meant.members().stream()
                        .filter(member -> meant.reach() == Reach.NAME && !roster.seated(member, event.at()))
                        .forEach(member -> item.fault(
                                "found an assurance to " + member + ", expected a member seated on that day"));
            });
        }

        private void positions(Item map) {
            for (Item.Entry entry : map.entries("members and their positions")) {
                String who = entry.key()
                        .text("a member")
                        .flatMap(t -> roster.names().find(t).or(() -> Optional.of(t)))
                        .orElse("");
                if (entry.value().isText()) {
                    entry.value().text("a position").ifPresent(position -> says.add(who + " " + said(position)));
                } else {
                    entry.value().entries("candidates and positions").forEach(one -> one.value()
                            .text("a position")
                            .ifPresent(position -> says.add(who + " " + said(position) + " on "
                                    + one.key().text("a name").orElse(""))));
                }
            }
        }

        private static String said(String position) {
            return switch (position) {
                case "undeclared", "reserved" -> "is " + position;
                case "seeks-assurances" -> "seeks assurances";
                default -> position;
            };
        }

        private Optional<Happening> question(String candidate) {
            Optional<Item> until = event.field("until");
            LocalDateTime due = until.flatMap(i -> i.moment(LocalTime.MAX)).orElse(event.at());
            if (due.isBefore(event.at())) {
                until.orElseThrow()
                        .fault("found a silence that ends before it begins on " + event.label()
                                + ", expected a later moment");
                return Optional.empty();
            }
            facts.add(new Question(candidate, event.at(), due, false, event.where()));
            String label = until.map(i -> label(i, due)).orElse(event.label());
            says.add("the question is put: " + candidate
                    + until.map(i -> ", silence until " + label).orElse(""));
            return until.map(i -> new Happening(due, label, "the silence on " + candidate + " runs out", List.of()));
        }

        private String names(Roster.Meant meant) {
            return meant.reach() == Reach.EVERYONE ? "everyone" : String.join(", ", meant.members());
        }
    }
}
