package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Extended;
import org.tacet.model.Given.Question;
import org.tacet.model.Happening;
import org.tacet.model.Standing;
import org.tacet.scenario.EventCourse.Event;
import org.tacet.scenario.Roster.Reach;
import org.tacet.yaml.Item;

/** What one event does, apart from the positions it gives. */
final class EventReader {

    static final List<String> ASSURANCE = List.of("by", "to");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Event event;
    private final Roster roster;
    private final Candidates cast;
    private final boolean silent;
    private final List<Record> facts = new ArrayList<>();
    private final List<String> says = new ArrayList<>();

    /**
     * What an event does.
     *
     * @param silent true where a question that is put runs as a silence
     */
    EventReader(Event event, Roster roster, Candidates cast, boolean silent) {
        this.silent = silent;
        this.event = event;
        this.roster = roster;
        this.cast = cast;
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
            Map<String, Item> fields = item.fields(ASSURANCE);
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
                    .filter(member -> meant.reach() == Reach.NAME)
                    .filter(member ->
                            roster.stranger(member, event.at(), event.layer().rank()))
                    .forEach(member ->
                            item.fault("found an assurance to " + member + ", expected a member seated on that day"));
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
        LocalDateTime due = until.flatMap(i -> i.moment(LocalTime.MAX))
                .map(written -> written.plusDays(event.moved()))
                .orElse(event.at());
        if (due.isBefore(event.at())) {
            until.orElseThrow()
                    .fault("found a silence that ends before it begins on " + event.label()
                            + ", expected a later moment");
            return Optional.empty();
        }
        facts.add(new Question(candidate, event.at(), due, false, event.where()));
        says.add("the question on " + candidate + " is put"
                + until.map(item -> (silent ? ", with silence until " : ", to be decided by ") + said(item, due))
                        .orElse(""));
        String ends = (silent ? "the silence on " : "the time for ") + candidate + " ends";
        return until.map(item -> new Happening(due, EventCourse.label(item, due), ends, List.of()));
    }

    private static String said(Item item, LocalDateTime at) {
        return (item.timed() ? MINUTE : DAY).format(at);
    }

    private String names(Roster.Meant meant) {
        return meant.reach() == Reach.EVERYONE ? "everyone" : String.join(", ", meant.members());
    }
}
