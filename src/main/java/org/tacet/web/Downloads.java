package org.tacet.web;

import java.util.List;
import java.util.Map;
import org.tacet.report.OutcomeCsv;
import org.tacet.report.OutcomeJson;
import org.tacet.report.ScenarioYaml;

/** What can be taken away: the scenario as the command line reads it, and the answer as it gives it. */
final class Downloads {

    private final Desk desk;

    Downloads(Desk desk) {
        this.desk = desk;
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
