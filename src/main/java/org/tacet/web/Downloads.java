package org.tacet.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.Situation;
import org.tacet.compare.EveryProcedure;
import org.tacet.path.Paths;
import org.tacet.report.OutcomeCsv;
import org.tacet.report.OutcomeJson;

/** What can be taken away: the scenario as the command line reads it, and the answer as it gives it. */
final class Downloads {

    private final PageAnswers desk;
    private final OneAtATime lane;
    private final Recent<Asked, String> sheets = new Recent<>(20);

    Downloads(PageAnswers desk, OneAtATime lane) {
        this.desk = desk;
        this.lane = lane;
    }

    /** The sheet to hand out; where the search for a path takes too long it goes without. */
    Reply sheet(Map<String, List<String>> parameters) {
        Asked asked = desk.asked(new Address(parameters));
        return Reply.of("text/html; charset=utf-8", sheets.get(asked, key -> {
                    Situation situation = desk.play(asked).situation();
                    EveryProcedure every = lane.run(situation::procedures);
                    return Sheet.of(HandoutWriter.of(situation.state(), path(situation), every));
                }))
                .with("Content-Security-Policy", Sheet.POLICY);
    }

    private Optional<Paths> path(Situation situation) {
        try {
            return Optional.of(lane.run(() -> desk.path(situation, HandoutWriter.other(situation.state()))));
        } catch (OneAtATime.TooLong e) {
            return Optional.empty();
        }
    }

    Reply yaml(Map<String, List<String>> parameters) {
        Asked asked = desk.asked(new Address(parameters));
        String base = desk.menu().file(asked.scenario());
        if (base.equals("-")) {
            throw new BadAddress(List.of("found a scenario from standard input, expected one in a file to extend"));
        }
        String yaml = ScenarioYaml.of(
                base, desk.play(asked).written(), asked.sets(), asked.procedure(), asked.assume(), asked.asOf());
        return named(Reply.of("application/yaml; charset=utf-8", yaml), asked, "-changed.yaml");
    }

    Reply json(Map<String, List<String>> parameters) {
        Asked asked = desk.asked(new Address(parameters));
        return named(Reply.of(Reply.JSON, OutcomeJson.of(desk.play(asked).verdict())), asked, ".json");
    }

    Reply csv(Map<String, List<String>> parameters) {
        Asked asked = desk.asked(new Address(parameters));
        return named(
                Reply.of(
                        "text/csv; charset=utf-8",
                        OutcomeCsv.of(desk.play(asked).verdict())),
                asked,
                ".csv");
    }

    private static Reply named(Reply reply, Asked asked, String ending) {
        String name = asked.scenario().replaceAll("[^A-Za-z0-9._-]+", "-") + ending;
        return reply.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
