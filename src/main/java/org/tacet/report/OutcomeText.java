package org.tacet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tacet.model.Act;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.session.EndState;
import org.tacet.why.Reason;

/** A verdict as text: the answer, the seats, why, and what it rests on. */
public final class OutcomeText {

    private OutcomeText() {}

    public static String of(EndState verdict) {
        World world = verdict.world();
        StringBuilder text = new StringBuilder();
        text.append(Text.paragraph("", Headline.of(verdict))).append('\n');
        String day = world.setting().day().map(on -> Text.day(on) + " · ").orElse("");
        text.append(Text.paragraph(
                "",
                day + world.body().name() + ", " + Text.count(verdict.seats(), "seat") + " · decided by "
                        + verdict.asked().procedure()));
        boolean stands = verdict.asked().outcome() != Outcome.NOT_STANDING;
        if (stands) {
            text.append('\n').append(seats(verdict.asked()));
        }
        for (EndState.Candidate rival :
                verdict.candidates().subList(1, verdict.candidates().size())) {
            if (rival.outcome() != Outcome.NOT_STANDING) {
                text.append('\n').append(rival.name()).append(rival.proposal() ? ", which stands" : ", who stands");
                text.append(stands ? " too: " : ": ")
                        .append(outcome(rival))
                        .append('\n')
                        .append(seats(rival));
            }
        }
        verdict.asked().decided().ifPresent(decided -> text.append(since(decided, verdict)));
        text.append("\nWhy\n");
        for (Reason reason : verdict.why()) {
            text.append(Text.paragraph("  - ", reason.says() + Text.cited(reason.sources())));
        }
        text.append("\nAssumed\n");
        Assumptions.of(verdict)
                .forEach(assumed -> text.append(Text.paragraph(
                        "  - ",
                        assumed.get("says")
                                + Text.cited(place(assumed.get("where").toString())))));
        return text.toString();
    }

    private static String outcome(EndState.Candidate candidate) {
        return candidate.outcome() == Outcome.APPOINTED
                ? Text.becomes(candidate)
                : candidate.outcome().word();
    }

    /** When it was decided, over whose objection, and what has changed since; nothing where that is the answer's own day. */
    private static String since(EndState.Decided decided, EndState verdict) {
        List<String> told = new ArrayList<>();
        decided.since().stream()
                .map(move -> move.member() + " has become " + move.to().participle() + " since")
                .forEach(told::add);
        decided.joined().forEach(member -> told.add(member + " has taken a seat since"));
        decided.left().forEach(member -> told.add(member + " has given up its seat since"));
        if (!decided.ruledOver().isEmpty()) {
            told.add(0, "the chair ruled over the objection of " + Words.list(decided.ruledOver()));
        }
        if (told.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n")
                .append(Text.paragraph(
                        "",
                        Text.upper(Text.becomes(verdict.asked())) + " on " + Text.label(decided.label()) + " with "
                                + Text.count(decided.seats(), "seat") + ":"));
        told.forEach(one -> text.append(Text.paragraph("  - ", Text.sentence(one))));
        return text.toString();
    }

    private static List<String> place(String where) {
        return where.isEmpty() ? List.of() : List.of(where);
    }

    private static String seats(EndState.Candidate candidate) {
        List<String> passing = members(candidate, stance -> stance.answer().orElse(null) == Position.ACQUIESCES);
        List<String> objecting = members(candidate, stance -> stance.conduct().orElse(null) == Act.OBJECTS);
        List<String> silent = new ArrayList<>(candidate.silent());
        passing.removeAll(candidate.missing());
        silent.removeAll(candidate.missing());
        silent.removeAll(passing);
        objecting.removeAll(candidate.holdouts());
        passing.retainAll(candidate.silent());
        return new SeatBar()
                .add('+', "for", candidate.assents())
                .add('~', "lets pass", passing)
                .add('.', "silent", silent)
                .add('?', "missing", candidate.missing())
                .add('-', "against", objecting)
                .add('x', "holds out", candidate.holdouts())
                .text();
    }

    private static List<String> members(EndState.Candidate candidate, Predicate<EndState.Stance> wanted) {
        return new ArrayList<>(candidate.stances().stream()
                .filter(wanted)
                .map(EndState.Stance::member)
                .toList());
    }
}
