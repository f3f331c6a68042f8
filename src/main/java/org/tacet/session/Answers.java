package org.tacet.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tacet.model.Conclusion.Conduct;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Conclusion.Missing;
import org.tacet.model.Conclusion.Seat;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Outcome;
import org.tacet.model.Resolution.OfficeOutcome;
import org.tacet.model.World;
import org.tacet.why.Derivation;
import org.tacet.why.Derivations;
import org.tacet.why.Explainer;
import org.tacet.why.Explanation;
import org.tacet.why.Inquiry;
import org.tacet.why.Pattern;

/** Finds the derivations that answer an inquiry, in the state that working memory is in. */
final class Answers {

    private final World world;
    private final Memory memory;
    private final Derivations derivations;

    Answers(World world, Memory memory, Derivations derivations) {
        this.world = world;
        this.memory = memory;
        this.derivations = derivations;
    }

    Explanation to(Inquiry inquiry) {
        return new Explainer(world, memory, derivations).of(asked(inquiry));
    }

    private List<Derivation> asked(Inquiry inquiry) {
        if (inquiry instanceof Inquiry.WhyNot not) {
            return List.of(derivations.ofNone(goal(not.outcome())));
        }
        if (inquiry instanceof Inquiry.Part part) {
            return part(part.member());
        }
        if (inquiry instanceof Inquiry.By rule) {
            return by(rule.rule());
        }
        return of(memory.all("verdict", OfficeOutcome.class));
    }

    private Pattern goal(Outcome outcome) {
        return outcome == Outcome.APPOINTED
                ? Pattern.of(Appointment.class, Map.of("candidate", world.candidate()))
                : Pattern.of(OfficeOutcome.class, Map.of("outcome", outcome));
    }

    private List<Derivation> part(String member) {
        Stream<?> facts = Stream.of(
                        memory.all("holdouts", Holdout.class)
                                .filter(one -> about(one.member(), one.candidate(), member)),
                        memory.all("missing", Missing.class)
                                .filter(one -> about(one.member(), one.candidate(), member)),
                        memory.all("conduct", Conduct.class)
                                .filter(one -> about(one.member(), one.candidate(), member)))
                .flatMap(each -> each);
        List<Derivation> part = of(facts);
        return part.isEmpty() ? List.of(derivations.ofNone(Pattern.of(Seat.class, Map.of("member", member)))) : part;
    }

    private boolean about(String member, String candidate, String asked) {
        return member.equals(asked) && candidate.equals(world.candidate());
    }

    private List<Derivation> by(String rule) {
        List<Derivation> concluded = derivations.by(rule);
        return concluded.isEmpty() ? derivations.ofNothingBy(rule) : concluded;
    }

    private List<Derivation> of(Stream<?> facts) {
        return derivations.of(facts.toList());
    }
}
