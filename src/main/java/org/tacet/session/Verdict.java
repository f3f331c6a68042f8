package org.tacet.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.why.Reason;
import org.tacet.why.Settlement;

/**
 * The end state of working memory, read out once.
 *
 * @param outcome the answer for the office as things stand
 * @param appointee who has been appointed, if anybody
 * @param candidates the one asked about first, then by name
 * @param why the reasons, from the answer down to its grounds
 * @param course how things stood after each moment, in order of time
 * @param conclusions what was concluded where the articles disagree, in the disputes' order
 * @param rules the names of the rules that something rested on once a moment had settled
 */
public record Verdict(
        World world,
        int seats,
        Outcome outcome,
        Optional<String> appointee,
        List<Candidate> candidates,
        List<Reason> why,
        List<Moment> course,
        List<Settlement> conclusions,
        Set<String> rules) {

    /** The candidate asked about. */
    public Candidate asked() {
        return candidates.get(0);
    }

    /** One candidate's verdict; the lists hold names, in order. */
    public record Candidate(
            String name,
            Optional<Standing> standing,
            Outcome outcome,
            List<String> assents,
            List<String> silent,
            List<String> missing,
            List<String> holdouts,
            List<Stance> stances) {}

    /**
     * One member's stance.
     *
     * @param answer the position it takes once asked
     * @param conduct what it does once asked
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
