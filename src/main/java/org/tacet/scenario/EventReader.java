package org.tacet.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Course.Happening;
import org.tacet.model.Directness;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Extended;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.Words;
import org.tacet.yaml.Item;

/** What one event does, apart from the positions it gives. */
final class EventReader {

    static final List<String> ASSURANCE = List.of("by", "to");

    private final Event event;
    private final Roster roster;
    private final Candidates candidates;
    private final QuestionReader questions;
    private final List<Record> facts = new ArrayList<>();
    private final List<String> says = new ArrayList<>();

    EventReader(Event event, Roster roster, Candidates candidates, QuestionReader questions) {
        this.event = event;
        this.roster = roster;
        this.candidates = candidates;
        this.questions = questions;
    }

    Happening read() {
        candidate("enters").ifPresent(name -> standing(name, Standing.OFFICIAL, "enters"));
        candidate("withdraws").ifPresent(name -> standing(name, Standing.WITHDRAWN, "withdraws"));
        event.field("assures").ifPresent(this::assurance);
        event.field("joins").flatMap(roster::meant).ifPresent(m -> says.add(names(m) + " joins"));
        event.field("leaves").flatMap(roster::meant).ifPresent(m -> says.add(names(m) + " leaves"));
        event.field("extends").flatMap(i -> i.text("a name")).ifPresent(name -> {
            facts.add(new Extended(name, questions.office(), event.where()));
            says.add("the body extends the term of " + name);
        });
        facts.addAll(questions.read(event, says));
        Optional<String> note = event.field("note").flatMap(i -> i.text("a text"));
        if (note.isEmpty()) {
            event.field("stances").ifPresent(this::positions);
        }
        String deeds = String.join("; ", says);
        return new Happening(
                event.at(),
                event.label(),
                note.map(text -> deeds.isEmpty() ? text : text + " (" + deeds + ")")
                        .orElse(deeds),
                facts);
    }

    private Optional<String> candidate(String key) {
        return event.field(key).flatMap(item -> candidates.names().find(item));
    }

    private void standing(String name, Standing standing, String verb) {
        says.add(name + " " + verb);
        if (candidates.rank(name) <= event.layer().rank()) {
            facts.add(new Declared(name, standing, event.where()));
        }
    }

    private void assurance(Item item) {
        String by = candidates.asked().candidate();
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
        String giver = candidates.names().find(by).orElse(by);
        String concerned = candidates.names().find(by).orElse(candidates.asked().candidate());
        roster.meant(to).ifPresent(meant -> {
            says.add(giver + " assures " + names(meant));
            meant.members().stream()
                    .filter(member -> roster.seated(member, event.at()))
                    .forEach(member -> facts.add(new Assurance(member, giver, concerned, event.where())));
            meant.members().stream()
                    .filter(member -> meant.reach() == Directness.NAME)
                    .filter(member ->
                            roster.stranger(member, event.at(), event.layer().rank()))
                    .forEach(member ->
                            item.fault("found an assurance to " + member + ", expected a member seated on that day"));
        });
    }

    private void positions(Item map) {
        for (Item.Entry entry : map.entries("members and their positions")) {
            String who = entry.key().text("a member").map(this::named).orElse("");
            if (entry.value().isText()) {
                entry.value().text("a position").ifPresent(position -> says.add(who + " " + said(position)));
            } else {
                entry.value().entries("candidates and positions").forEach(one -> one.value()
                        .text("a position")
                        .ifPresent(position -> says.add(who + " " + said(position) + " "
                                + object(position, one.key().text("a name").orElse("")))));
            }
        }
    }

    /** A member by its name, everyone, or a group. */
    private String named(String text) {
        return roster.names()
                .find(text)
                .or(() -> Roster.everyone(text) ? Optional.of("everyone") : Optional.empty())
                .orElse("the group " + text);
    }

    private static String object(String position, String candidate) {
        return Arrays.stream(Position.values())
                .filter(one -> one.word().equals(position))
                .findFirst()
                .map(one -> one.object(candidate))
                .orElse(candidate);
    }

    private static String said(String position) {
        return switch (position) {
            case "undeclared", "reserved" -> "is " + position;
            case "seeks-assurances" -> "seeks assurances";
            default -> position;
        };
    }

    private String names(Roster.Meant meant) {
        return meant.reach() == Directness.EVERYONE ? "everyone" : Words.list(meant.members());
    }
}
