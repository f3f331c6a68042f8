package org.tacet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tacet.report.Assumptions;
import org.tacet.report.Headline;
import org.tacet.session.EndState;

/**
 * What comes of a scenario, in the words that files use. Plain values, which any number of threads may share.
 *
 * @param headline the answer in a sentence
 * @param body who decides
 * @param seats how many had a seat on the day
 * @param asOf the day; empty where no file gives one
 * @param procedure the name of the procedure that decides on the candidate asked about
 * @param outcome {@code appointed}, {@code blocked}, {@code open}, {@code not-standing}, {@code extended} or {@code vacant}
 * @param appointee who has been appointed, or the proposal that has been agreed
 * @param candidates the one asked about first, then by name
 * @param why the reasons, from the answer down to its grounds
 * @param assumed what is assumed and what is taken for granted, a sentence each
 */
public record Verdict(
        String headline,
        String body,
        int seats,
        Optional<LocalDate> asOf,
        String procedure,
        String outcome,
        Optional<String> appointee,
        List<Candidate> candidates,
        List<Because> why,
        List<String> assumed) {

    /** One candidate's answer; members by name, in order. After a decision they are as of the decision. */
    public record Candidate(
            String name,
            String outcome,
            List<String> assents,
            List<String> silent,
            List<String> missing,
            List<String> holdouts) {}

    /** One reason: a sentence, the rule that concluded it, and the lines it rests on. */
    public record Because(String says, String rule, List<String> sources) {}

    static Verdict of(EndState state) {
        return new Verdict(
                Headline.of(state),
                state.world().body().name(),
                state.seats(),
                state.world().setting().day(),
                state.asked().procedure(),
                state.outcome().word(),
                state.appointee(),
                state.candidates().stream().map(Verdict::candidate).toList(),
                state.why().stream()
                        .map(reason -> new Because(reason.says(), reason.rule(), reason.sources()))
                        .toList(),
                Assumptions.of(state).stream()
                        .map(one -> one.get("says").toString())
                        .toList());
    }

    private static Candidate candidate(EndState.Candidate one) {
        return new Candidate(
                one.name(), one.outcome().word(), one.assents(), one.silent(), one.missing(), one.holdouts());
    }

    /** Who holds out against the candidate asked about. */
    public List<String> holdouts() {
        return candidates.get(0).holdouts();
    }

    /** Whose assent to the candidate asked about is missing. */
    public List<String> missing() {
        return candidates.get(0).missing();
    }
}
