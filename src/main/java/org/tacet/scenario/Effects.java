package org.tacet.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.model.Directness;
import org.tacet.model.Fault;
import org.tacet.model.Position;
import org.tacet.scenario.Stances.Saying;

/** Warns of positions that change nothing: they are seldom what was meant. */
final class Effects {

    private final Map<List<String>, Position> last = new HashMap<>();
    private final Set<String> moving;
    private final List<Fault> warnings;

    Effects(Map<List<String>, Saying> opening, List<Conditions.Strong> conditions, List<Fault> warnings) {
        opening.forEach((key, saying) -> last.put(key, saying.position()));
        moving = conditions.stream().map(strong -> strong.condition().member()).collect(Collectors.toSet());
        this.warnings = warnings;
    }

    /** A position that the member was given before, with nothing that could have moved it since. */
    void stance(Saying saying) {
        Position before = last.put(List.of(saying.member(), saying.candidate()), saying.position());
        if (before == saying.position() && saying.reach() == Directness.NAME && !moving.contains(saying.member())) {
            warnings.add(saying.item()
                    .at("found " + saying.member() + " taking the position that it has, " + before.word()
                            + ", expected another; the event has no effect"));
        }
    }
}
