package org.tacet.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.model.Fault;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Position;
import org.tacet.scenario.Roster.Reach;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Item;

/** Warns of events that change nothing: they are seldom what was meant. */
final class Effects {

    private final Map<List<String>, Position> last = new HashMap<>();
    private final Set<String> moving;
    private final Set<String> wantingAssurance = new HashSet<>();
    private final List<Fault> warnings;

    Effects(Map<List<String>, Saying> opening, List<Condition> waiting, List<Fault> warnings) {
        opening.forEach((key, saying) -> last.put(key, saying.position()));
        moving = waiting.stream().map(Condition::member).collect(Collectors.toSet());
        waiting.stream()
                .filter(condition -> condition.trigger() == Trigger.ASSURED)
                .forEach(condition -> wantingAssurance.add(condition.member()));
        this.warnings = warnings;
    }

    /** A position that the member was given before, with nothing that could have moved it since. */
    void stance(Saying saying) {
        Position before = last.put(List.of(saying.member(), saying.candidate()), saying.position());
        if (before == saying.position() && saying.reach() == Reach.NAME && !moving.contains(saying.member())) {
            warnings.add(saying.item()
                    .at("found " + saying.member() + " taking the position that it has, " + before.word()
                            + ", expected another; the event has no effect"));
        }
    }

    /** An assurance that nobody waits for. */
    void assurance(Item item, List<String> members) {
        if (members.stream().noneMatch(wantingAssurance::contains)) {
            warnings.add(item.at("found an assurance to " + String.join(", ", members)
                    + ", expected a member with a condition until: assured; the event has no effect"));
        }
    }
}
