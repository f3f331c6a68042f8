package org.tacet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.World;

/** What an answer rests on that no article says, each with the place that says it. */
final class Assumptions {

    private Assumptions() {}

    static List<Map<String, Object>> of(World world) {
        List<Map<String, Object>> assumptions = new ArrayList<>();
        Procedure procedure = world.procedure();
        assumptions.add(assumption(
                "the question is decided by " + procedure.name()
                        + (procedure.where().isEmpty() ? ", as no file names a procedure" : ""),
                procedure.where()));
        for (Veto veto : world.opening(Veto.class)) {
            assumptions.add(assumption(veto.member() + " has a veto", veto.where()));
        }
        for (WhenAsked assumed : world.opening(WhenAsked.class)) {
            assumptions.add(assumption(
                    "a member that is " + assumed.position().participle() + " is taken to "
                            + assumed.then().verb() + " once asked",
                    assumed.where()));
        }
        for (Asked asked : world.opening(Asked.class)) {
            if (asked.alone()) {
                assumptions.add(assumption(asked.candidate() + " stands, as no file says who does", asked.where()));
            }
        }
        world.course().stream()
                .flatMap(happening -> happening.facts().stream())
                .filter(fact -> fact instanceof Question question && question.implied())
                .forEach(fact -> assumptions.add(assumption(
                        "the question is put "
                                + (world.dated() ? "on " + Text.day(world.asOf()) : "at the end")
                                + ", as no event puts it",
                        "")));
        return assumptions;
    }

    private static Map<String, Object> assumption(String says, String where) {
        return Json.map("says", says, "where", where);
    }
}
