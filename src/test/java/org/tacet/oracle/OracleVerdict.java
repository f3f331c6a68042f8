package org.tacet.oracle;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.session.Verdict;

/** What the oracle and the rules must agree on. */
record OracleVerdict(
        int seats, Outcome outcome, Optional<String> appointee, List<Person> candidates, List<Step> course) {

    /** A candidate at the end. */
    record Person(
            String name,
            Optional<Standing> standing,
            Outcome outcome,
            List<String> assents,
            List<String> silent,
            List<String> missing,
            List<String> holdouts,
            List<View> views) {}

    /** What a member thinks of a candidate at the end, says once asked, and does. */
    record View(String member, String code, Position position, Position answer, Act conduct, Basis basis) {}

    /** How things stood after a moment. */
    record Step(
            LocalDateTime at,
            String label,
            List<String> breaks,
            Outcome outcome,
            Optional<String> appointee,
            List<Finding> findings) {}

    /** The answer for one candidate after a moment. */
    record Finding(String candidate, Outcome outcome, List<String> holdouts, int missing) {}

    /** The same of the rules' verdict. */
    static OracleVerdict of(Verdict verdict) {
        return new OracleVerdict(
                verdict.seats(),
                verdict.outcome(),
                verdict.appointee(),
                verdict.candidates().stream().map(OracleVerdict::person).toList(),
                verdict.course().stream()
                        .map(moment -> new Step(
                                moment.at(),
                                moment.label(),
                                moment.breaks(),
                                moment.outcome(),
                                moment.appointee(),
                                moment.candidates().stream()
                                        .map(one -> new Finding(
                                                one.candidate(), one.outcome(), one.holdouts(), one.missing()))
                                        .toList()))
                        .toList());
    }

    private static Person person(Verdict.Candidate candidate) {
        return new Person(
                candidate.name(),
                candidate.standing(),
                candidate.outcome(),
                candidate.assents(),
                candidate.silent(),
                candidate.missing(),
                candidate.holdouts(),
                candidate.stances().stream()
                        .map(s -> new View(
                                s.member(),
                                s.code(),
                                s.position(),
                                s.answer().orElseThrow(),
                                s.conduct().orElseThrow(),
                                s.basis()))
                        .toList());
    }
}
