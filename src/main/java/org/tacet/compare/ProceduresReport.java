package org.tacet.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tacet.model.Act;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.report.Csv;
import org.tacet.report.Json;
import org.tacet.report.OutcomeJson;
import org.tacet.report.Text;
import org.tacet.session.EndState;

/** One scenario under every procedure, side by side: as text, as {@code tacet/procedures/v1}, as a table. */
public final class ProceduresReport {

    private ProceduresReport() {}

    public static String text(EveryProcedure every) {
        EndState any = every.verdicts().get(0);
        World world = any.world();
        String day = world.setting().day().map(on -> Text.day(on) + " · ").orElse("");
        StringBuilder text = new StringBuilder(Text.paragraph("", world.title()));
        text.append(Text.paragraph("", day + world.body().name() + ", " + Text.count(any.seats(), "seat")));
        text.append("\nprocedure        outcome       for  against  missing  holds out\n");
        every.verdicts().forEach(verdict -> text.append(row(verdict)));
        if (EveryProcedure.own(any)) {
            text.append('\n')
                    .append(Text.paragraph(
                            "",
                            "As written: " + world.procedure().name()
                                    + Text.cited(
                                            List.of(world.procedure().where().toString())) + "."));
        }
        long outcomes =
                every.verdicts().stream().map(EndState::outcome).distinct().count();
        if (outcomes > 1) {
            text.append('\n')
                    .append(Text.paragraph(
                            "", "The facts are the same in every row: the procedure alone makes the difference."));
        }
        return text.toString();
    }

    private static String row(EndState verdict) {
        EndState.Candidate asked = verdict.asked();
        String first = String.format(
                Locale.ROOT,
                "%-16s %-12s %4d  %7d  %7d  ",
                EveryProcedure.own(verdict)
                        ? "as written"
                        : verdict.world().procedure().name(),
                verdict.outcome().word(),
                asked.assents().size(),
                objecting(asked),
                asked.missing().size());
        return Text.paragraph(first, Words.list(asked.holdouts())).replaceAll(" +\n", "\n");
    }

    public static String json(EveryProcedure every) {
        World world = every.verdicts().get(0).world();
        return Json.write(Json.map(
                "schema", "tacet/procedures/v1",
                "scenario", OutcomeJson.scenario(world),
                "body", world.body().name(),
                "seats", every.verdicts().get(0).seats(),
                "asOf", world.setting().day().map(Object::toString).orElse(null),
                "candidate", world.candidate(),
                "procedures",
                        every.verdicts().stream()
                                .sorted(Comparator.comparing(
                                        verdict -> verdict.world().procedure().name()))
                                .map(ProceduresReport::procedure)
                                .toList()));
    }

    private static Map<String, Object> procedure(EndState verdict) {
        return Json.map(
                "procedure", verdict.world().procedure().name(),
                "outcome", verdict.outcome().word(),
                "appointee", verdict.appointee().orElse(null),
                "assents", verdict.asked().assents(),
                "holdouts", verdict.asked().holdouts(),
                "missing", verdict.asked().missing());
    }

    public static String csv(EveryProcedure every) {
        Csv csv = new Csv().row("procedure", "outcome", "appointee", "assents", "missing", "holdouts");
        for (EndState verdict : every.verdicts()) {
            csv.row(
                    verdict.world().procedure().name(),
                    verdict.outcome().word(),
                    verdict.appointee().orElse(""),
                    String.join(";", verdict.asked().assents()),
                    String.join(";", verdict.asked().missing()),
                    String.join(";", verdict.asked().holdouts()));
        }
        return csv.toString();
    }

    private static long objecting(EndState.Candidate asked) {
        return asked.stances().stream()
                .filter(stance -> stance.conduct().orElse(Act.SILENT) == Act.OBJECTS)
                .count();
    }
}
