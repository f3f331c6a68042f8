package org.tacet.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.model.Claim;
import org.tacet.model.Fallback;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Weight;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Origin;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.session.EndState;

/** What an answer rests on that no article says, each with the place that says it. */
public final class Assumptions {

    private Assumptions() {}

    public static List<Map<String, Object>> of(EndState verdict) {
        World world = verdict.world();
        List<Map<String, Object>> assumptions = new ArrayList<>();
        Procedure procedure = world.procedure();
        if (!world.body().where().said()) {
            assumptions.add(assumption("the body is " + world.body().name() + ", as no file names one", Origin.NOBODY));
        }
        assumptions.add(assumption(
                "the question is decided by " + procedure.name()
                        + (procedure.where().said() ? "" : ", as no file names a procedure"),
                procedure.where()));
        for (WhenAsked assumed : world.opening(WhenAsked.class)) {
            if (verdict.asked().stances().stream().noneMatch(stance -> stance.position() == assumed.position())) {
                continue; // nothing rests on it
            }
            assumptions.add(assumption(
                    "a member that is " + assumed.position().participle() + " is taken to "
                            + assumed.then().verb() + " once asked",
                    assumed.where()));
        }
        world.claims().stream()
                .filter(Claim::preferred)
                .collect(groupingBy(
                        claim -> claim.preference().toString(),
                        TreeMap::new,
                        mapping(Claim::article, toCollection(TreeSet::new))))
                .forEach((where, articles) -> assumptions.add(assumption(
                        "where articles disagree, " + Words.list(List.copyOf(articles))
                                + (articles.size() > 1 ? " are" : " is") + " preferred",
                        new Origin.Option(where))));
        for (Term term : world.opening(Term.class)) {
            if (term.fallback() != Fallback.UNTOLD) {
                assumptions.add(assumption(
                        "where the term of " + term.incumbent() + " ends with nobody appointed, "
                                + (term.fallback() == Fallback.EXTENSION ? "it is extended" : "the office is vacant"),
                        term.where()));
            }
        }
        List<String> weightless = weightless(verdict);
        if (!weightless.isEmpty()) {
            assumptions.add(assumption(
                    Words.list(weightless) + (weightless.size() == 1 ? " has" : " have")
                            + " no weight, as the body gives none",
                    Origin.NOBODY));
        }
        for (Asked asked : world.opening(Asked.class)) {
            if (!asked.where().said()) {
                assumptions.add(assumption(
                        "the question is about " + asked.candidate()
                                + (asked.alone()
                                        ? ", as no file names anybody"
                                        : ", the one official candidate, as no file says whom it is about"),
                        Origin.NOBODY));
            }
            if (asked.alone()) {
                assumptions.add(assumption(asked.candidate() + " stands, as no file says who does", asked.where()));
            }
        }
        if (verdict.putAtEnd()) {
            assumptions.add(assumption(
                    "the question is put "
                            + world.setting()
                                    .day()
                                    .map(day -> "on " + Text.day(day))
                                    .orElse("at the end")
                            + ", as no event puts it",
                    Origin.NOBODY));
        }
        return assumptions;
    }

    /** Who has a seat and no weight, where weights count. */
    private static List<String> weightless(EndState verdict) {
        World world = verdict.world();
        if (world.opening(Weighting.class).stream()
                .noneMatch(one -> one.procedure().equals(world.procedure().name()))) {
            return List.of();
        }
        Set<String> weighed =
                world.opening(Weight.class).stream().map(Weight::member).collect(Collectors.toSet());
        return verdict.asked().stances().stream()
                .map(EndState.Stance::member)
                .filter(member -> !weighed.contains(member))
                .toList();
    }

    private static Map<String, Object> assumption(String says, Origin where) {
        return Json.map("says", says, "where", where.toString());
    }
}
