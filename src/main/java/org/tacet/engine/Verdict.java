package org.tacet.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.World;

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
        List<Conclusion> conclusions,
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

    /**
     * One reason.
     *
     * @param says a sentence
     * @param rule the rule that concluded it
     * @param sources article lines, and lines of scenario files
     * @param members all whom the sentence is said of, in order of name
     */
    public record Reason(String says, String rule, List<String> sources, List<String> members) {}

    /**
     * What was concluded on a dispute, and by which rule.
     *
     * @param governing the claims that tell the position or standing it is settled by; empty where something else does
     * @param givingWay the claims on the same thing that stand on other sides
     */
    public record Conclusion(
            String dispute, String says, String rule, List<String> governing, List<GivesWay> givingWay) {}

    /** Claims that give way, and why: the rule in words, and what it rests on. */
    public record GivesWay(List<String> claims, Reason because) {}
}
