package org.tacet.session;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Fault;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.why.Reason;
import org.tacet.why.Settlement;

/**
 * The end state of working memory, read out once.
 *
 * @param outcome the answer for what is asked about, as things stand
 * @param appointee who has been appointed to it, if anybody
 * @param candidates the one asked about first, then by name
 * @param why the reasons, from the answer down to its grounds
 * @param course how things stood after each day or moment on which something happened, in order of time
 * @param states the same moment by moment, the first of them before anything happened
 * @param conclusions what was concluded where the articles disagree, in the disputes' order
 * @param rules the names of the rules that something rested on once a moment had settled
 * @param running true while a silence on the candidate asked about still runs
 * @param putAtEnd true where nobody had put the question by the end of the day, so that it was put then
 * @param faults what only showed when the scenario was played: rulings over nobody's objection
 */
public record EndState(
        World world,
        int seats,
        Outcome outcome,
        Optional<String> appointee,
        List<Candidate> candidates,
        List<Reason> why,
        List<Moment> course,
        List<Moment> states,
        List<Settlement> conclusions,
        Set<String> rules,
        boolean running,
        boolean putAtEnd,
        List<Fault> faults) {

    /** The candidate asked about. */
    public Candidate asked() {
        return candidates.get(0);
    }

    /**
     * One candidate's verdict; the lists hold names, in order. After a decision they are as of the decision.
     *
     * @param procedure by which it is decided
     * @param put true where the question on it has been put
     * @param lacks how many more assents a majority needs at the least, where the number falls short
     * @param rivals between whom and this one the body must choose
     * @param decided how it came to be appointed or agreed, where it was
     */
    public record Candidate(
            String name,
            boolean proposal,
            Optional<Standing> standing,
            Outcome outcome,
            String procedure,
            boolean put,
            List<String> assents,
            List<String> silent,
            List<String> missing,
            List<String> holdouts,
            OptionalInt lacks,
            List<String> rivals,
            Optional<Decided> decided,
            List<Stance> stances) {

        /** The same, agreed. */
        Candidate agreed(Decided how) {
            return new Candidate(
                    name,
                    proposal,
                    standing,
                    Outcome.APPOINTED,
                    procedure,
                    true,
                    assents,
                    silent,
                    List.of(),
                    List.of(),
                    OptionalInt.empty(),
                    List.of(),
                    Optional.of(how),
                    stances);
        }
    }

    /**
     * The decision.
     *
     * @param label its day, or day and time
     * @param seats how many had a seat then
     * @param ruledOver whose objection a ruling set aside
     * @param since positions that have changed since, in order of name
     * @param joined who has taken a seat since
     * @param left who has given up its seat since
     */
    public record Decided(
            LocalDateTime at,
            String label,
            int seats,
            List<String> ruledOver,
            List<Moment.Move> since,
            List<String> joined,
            List<String> left) {}

    /**
     * One member's stance.
     *
     * @param answer the position it takes once asked
     * @param conduct what it does once asked; empty where it has no say
     * @param sources the article lines it rests on; empty unless its basis is the evidence
     */
    public record Stance(
            String code,
            String member,
            Position position,
            Optional<Position> answer,
            Optional<Act> conduct,
            Basis basis,
            List<String> sources) {}
}
