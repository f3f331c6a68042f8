package org.tacet.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Extended;
import org.tacet.model.Given.Question;
import org.tacet.model.Happening;
import org.tacet.model.Standing;

/** What may happen in the course of time. */
final class RandomEvents {

    private enum Event {
        SAYS,
        SPEAK,
        ENTERS,
        WITHDRAWS,
        STANDS,
        ASSURES,
        PUTS,
        JOINS,
        LEAVES,
        ARTICLE,
        PASSES
    }

    private final Dice dice;
    private final RandomOpening opening;
    private final RandomEvidence evidence;

    RandomEvents(Dice dice, RandomOpening opening, RandomEvidence evidence) {
        this.dice = dice;
        this.opening = opening;
        this.evidence = evidence;
    }

    /** An event, sometimes two in one, with the later moments to which it leads. */
    List<Happening> next() {
        LocalDateTime at = opening.moment(0);
        if (dice.chance(0.2)) {
            return silence(at);
        }
        Event event = dice.pick(Event.class);
        if (event == Event.ARTICLE) {
            return List.of(evidence.article(at));
        }
        List<Record> facts = new ArrayList<>(facts(event, at));
        if (event != Event.SAYS && event != Event.SPEAK && dice.chance(0.3)) {
            facts.addAll(facts(Event.SPEAK, at));
        }
        if (dice.chance(0.01)) {
            facts.add(new Extended("Old Hand", ""));
        }
        return List.of(happening(at, facts));
    }

    private static Happening happening(LocalDateTime at, List<Record> facts) {
        return new Happening(at, RandomWorlds.label(at), "something happens", List.copyOf(facts));
    }

    private List<Happening> silence(LocalDateTime at) {
        LocalDateTime due = opening.moment(at.getDayOfMonth() - 1);
        if (due.isBefore(at)) {
            return List.of(happening(at, List.of()));
        }
        Happening put =
                happening(at, List.of(new Question(dice.pick(opening.candidates), at, due, dice.chance(0.1), "")));
        return dice.chance(0.8) ? List.of(put, happening(due, List.of())) : List.of(put);
    }

    private List<Record> facts(Event event, LocalDateTime at) {
        String member = dice.pick(opening.members);
        String candidate = dice.pick(opening.candidates);
        return switch (event) {
            case SAYS -> List.of(opening.declaration(member, candidate));
            case SPEAK ->
                dice.some(opening.members, 0.5).stream()
                        .<Record>map(one -> opening.declaration(one, candidate))
                        .toList();
            case ENTERS -> List.of(new Declared(candidate, Standing.OFFICIAL, ""));
            case WITHDRAWS -> List.of(new Declared(candidate, Standing.WITHDRAWN, ""));
            case STANDS -> List.of(new Declared(candidate, opening.standing(), ""));
            case ASSURES -> List.of(new Assurance(member, dice.pick(opening.candidates), candidate, ""));
            case PUTS -> List.of(new Question(candidate, at, at, false, ""));
            case JOINS -> List.of(new Accession(member, at, ""));
            case LEAVES -> List.of(new Departure(member, at, ""));
            default -> List.of();
        };
    }
}
