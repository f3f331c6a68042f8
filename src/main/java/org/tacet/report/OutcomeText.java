package org.tacet.report;

import java.util.ArrayList;
import java.util.List;
import org.tacet.engine.Verdict;
import org.tacet.model.Outcome;
import org.tacet.model.World;

/** A verdict as text: the answer, the seats, why, and what it rests on. */
public final class OutcomeText {

    private OutcomeText() {}

    public static String of(Verdict verdict) {
        World world = verdict.world();
        StringBuilder text = new StringBuilder();
        text.append(Text.paragraph("", Headline.of(verdict))).append('\n');
        String day = world.dated() ? Text.day(world.asOf()) + " · " : "";
        text.append(Text.paragraph(
                "",
                day + world.body().name() + ", " + Text.count(verdict.seats(), "seat") + " · decided by "
                        + world.procedure().name()));
        if (verdict.asked().outcome() != Outcome.NOT_STANDING) {
            text.append('\n').append(seats(verdict.asked()));
        }
        for (Verdict.Candidate rival :
                verdict.candidates().subList(1, verdict.candidates().size())) {
            if (rival.outcome() != Outcome.NOT_STANDING) {
                text.append('\n').append(rival.name()).append(", who stands too: ");
                text.append(rival.outcome().word()).append('\n').append(seats(rival));
            }
        }
        text.append("\nWhy\n");
        for (Verdict.Reason reason : verdict.why()) {
            text.append(Text.paragraph("  - ", reason.says() + cited(reason.sources())));
        }
        text.append("\nAssumed\n");
        Assumptions.of(world)
                .forEach(assumed -> text.append(Text.paragraph(
                        "  - ",
                        assumed.get("says") + cited(place(assumed.get("where").toString())))));
        return text.toString();
    }

    private static List<String> place(String where) {
        return where.isEmpty() ? List.of() : List.of(where);
    }

    private static String cited(List<String> sources) {
        return sources.isEmpty() ? "" : " [" + String.join(", ", sources) + "]";
    }

    private static String seats(Verdict.Candidate candidate) {
        List<String> missing = candidate.missing();
        List<String> silent = new ArrayList<>(candidate.silent());
        silent.removeAll(missing);
        List<String> stopped = candidate.holdouts();
        List<String> others = candidate.stances().stream()
                .map(Verdict.Stance::member)
                .filter(member -> !stopped.contains(member)
                        && !missing.contains(member)
                        && !silent.contains(member)
                        && !candidate.assents().contains(member))
                .toList();
        return new SeatBar()
                .add('+', "for", candidate.assents())
                .add('.', "silent", silent)
                .add('?', "missing", missing)
                .add('-', "against", others)
                .add('x', "holding out", stopped)
                .text();
    }
}
