package org.tacet.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacet.model.Claim;
import org.tacet.model.Components;
import org.tacet.model.Given;
import org.tacet.model.Given.Now;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Says;
import org.tacet.why.Explanation.Kind;

/** Facts and absences in words. */
final class Phrases {

    private final Derivations derivations;

    Phrases(Derivations derivations) {
        this.derivations = derivations;
    }

    Template template() {
        return derivations.template();
    }

    /** What a fact that was put in says of these members. */
    String of(Object fact, List<String> members) {
        Optional<Claim> claim = claim(fact);
        if (claim.isPresent()) {
            return claim.get().says();
        }
        Map<String, Object> parts = Components.of(fact);
        if (fact instanceof Question question && question.implied()) {
            return derivations
                    .template()
                    .fill("the question on {candidate} is put on {put}, as no event puts it", parts, members);
        }
        if (fact instanceof Procedure procedure && !procedure.where().said()) {
            return derivations
                    .template()
                    .fill("the body decides by {name}, as no file names a procedure", parts, members);
        }
        Says says = fact.getClass().getAnnotation(Says.class);
        return says == null ? fact.toString() : derivations.template().fill(says.value(), parts, members);
    }

    /**
     * That something is absent, said of these members.
     *
     * @param among how many members it was looked for among; 0 where that is not told
     */
    String of(Absence absence, List<String> members, int among) {
        String says = of(absence, members);
        boolean any = members.isEmpty() && Components.names(absence.type()).contains("member");
        return among == 0 || !any || absence.byRule()
                ? says
                : says.substring(0, says.length() - 1) + " (looked for among " + among + " members).";
    }

    /** That something is absent, said of these members. */
    String of(Absence absence, List<String> members) {
        Says says = absence.type().getAnnotation(Says.class);
        if (absence.byRule()) {
            return "Nothing was concluded by this rule.";
        }
        if (says == null) {
            return "There is no " + absence.type().getSimpleName() + ".";
        }
        Map<String, Object> parts = new HashMap<>(absence.settled());
        parts.putIfAbsent("candidate", "a candidate");
        parts.put("nobody", absence.beside().isEmpty() ? "no member" : "no other member");
        return derivations.template().fill(says.none(), parts, members);
    }

    /** The article's claim that a fact is part of, where it is part of one. */
    Optional<Claim> claim(Object fact) {
        if (fact instanceof Claim claim) {
            return Optional.of(claim);
        }
        Object id = fact instanceof Given ? Components.of(fact).get("claim") : null;
        return Optional.ofNullable(id).map(Object::toString).flatMap(derivations::claim);
    }

    /** True where something was found, not only looked for in vain. */
    static boolean solid(Derivation derivation) {
        return solid(derivation, new HashSet<>());
    }

    /** True where a rule fell short of something, and was not only out of force, as under another procedure. */
    static boolean solid(Derivation.Step step) {
        return inForce(step) && step.under().stream().anyMatch(Phrases::solid);
    }

    private static boolean solid(Derivation derivation, Set<Derivation> seen) {
        return !(derivation.fact() instanceof Absence)
                || !derivation.instead().isEmpty()
                || seen.add(derivation)
                        && derivation.steps().stream()
                                .filter(Phrases::inForce)
                                .flatMap(step -> step.under().stream())
                                .anyMatch(under -> solid(under, seen));
    }

    private static boolean inForce(Derivation.Step step) {
        List<Object> against = step.ground().facts();
        return against.isEmpty()
                || !against.stream()
                        .allMatch(fact -> fact instanceof Given
                                && fact.getClass()
                                        .getAnnotation(Says.class)
                                        .one()
                                        .equals("all"));
    }

    /** True of a source that is a line of an article. */
    boolean article(String source) {
        return derivations.known(source);
    }

    /** Where a fact that was put in is written. */
    List<String> sources(Object fact) {
        Optional<Claim> claim = claim(fact);
        if (claim.isPresent()) {
            return List.of(claim.get().source());
        }
        Object where = Components.of(fact).getOrDefault("where", "");
        return where.toString().isEmpty() ? List.of() : List.of(where.toString());
    }

    Kind kind(Object fact) {
        if (claim(fact).isPresent()) {
            return Kind.CLAIM;
        }
        return fact instanceof Now || sources(fact).isEmpty() ? Kind.ASSUMPTION : Kind.LINE;
    }

    /** The members that a fact or an absence is about. */
    static List<String> members(Object fact) {
        Map<String, Object> parts = fact instanceof Absence absence ? absence.settled() : Components.of(fact);
        List<String> members = new ArrayList<>();
        for (String part : List.of("member", "to", "whom")) {
            if (parts.get(part) instanceof String member && !member.isEmpty()) {
                members.add(member);
            }
        }
        return members;
    }
}
