package org.tacet.report;

import java.util.List;
import java.util.stream.Stream;
import org.tacet.model.Given.Extended;
import org.tacet.model.Given.Term;
import org.tacet.model.Words;
import org.tacet.session.EndState;

/** The answer in one line that a newspaper could print. */
public final class Headline {

    private static final int NAMED = 4;

    private Headline() {}

    public static String of(EndState verdict) {
        EndState.Candidate asked = verdict.asked();
        String candidate = Text.upper(asked.name());
        return switch (verdict.outcome()) {
            case APPOINTED -> appointed(verdict);
            case BLOCKED ->
                candidate + Text.is(asked.name()) + " not " + becomes(verdict, asked) + ": " + holdOut(asked);
            case OPEN -> open(verdict, asked);
            case NOT_STANDING ->
                candidate + Text.is(asked.name())
                        + (asked.proposal()
                                ? " not put forward officially"
                                : " not an official candidate" + office(verdict, asked, " for ", ""))
                        + ".";
            case EXTENDED ->
                "Nobody is appointed" + office(verdict, asked, " ", "") + ": the term of " + incumbent(verdict)
                        + " is extended." + stoodInTheWay(asked);
            case VACANT ->
                "Nobody is appointed" + office(verdict, asked, " ", "") + ": the office is vacant."
                        + stoodInTheWay(asked);
        };
    }

    private static String appointed(EndState verdict) {
        EndState.Candidate appointee = verdict.candidates().stream()
                .filter(candidate ->
                        verdict.appointee().filter(candidate.name()::equals).isPresent())
                .findFirst()
                .orElse(verdict.asked());
        List<String> over = appointee.decided().map(EndState.Decided::ruledOver).orElse(List.of());
        return Text.upper(appointee.name()) + Text.is(appointee.name()) + " " + becomes(verdict, appointee)
                + (over.isEmpty() ? "" : ", by a ruling over the objection of " + Words.list(over)) + ".";
    }

    /** What becomes of a candidate: a person is appointed to something, a proposal agreed. */
    private static String becomes(EndState verdict, EndState.Candidate candidate) {
        return Text.becomes(candidate) + (candidate.proposal() ? "" : office(verdict, candidate, " ", ""));
    }

    private static String holdOut(EndState.Candidate asked) {
        return who(asked.holdouts()) + (asked.holdouts().size() == 1 ? " holds out." : " hold out.");
    }

    private static String stoodInTheWay(EndState.Candidate asked) {
        return asked.holdouts().isEmpty() ? "" : " Against " + asked.name() + " " + holdOut(asked);
    }

    private static String office(EndState verdict, EndState.Candidate candidate, String words, String otherwise) {
        return verdict.world()
                .officeOf(candidate.name())
                .map(office -> words + office)
                .orElse(otherwise);
    }

    private static String open(EndState verdict, EndState.Candidate asked) {
        String nobody = "Open: nobody stops " + asked.name() + ", but ";
        if (!asked.rivals().isEmpty()) {
            return "Open: " + asked.name() + " and " + Words.list(asked.rivals()) + " could both be "
                    + Text.becomes(asked) + ", and the body must choose.";
        }
        if (asked.lacks().isPresent()) {
            int lacks = asked.lacks().getAsInt();
            int assents = asked.assents().size();
            return "Open: " + (assents == 0 ? "nobody" : Text.count(assents, "member"))
                    + (assents < 2 ? " has" : " have") + " assented to " + asked.name() + ", "
                    + (lacks == 0 ? "with too little weight." : lacks + " too few.");
        }
        if (!asked.missing().isEmpty()) {
            int counted = (int) asked.stances().stream()
                    .filter(stance -> stance.conduct().isPresent())
                    .count();
            return nobody + asked.procedure() + " still lacks "
                    + asked.missing().size() + " of " + Text.count(counted, "member") + ".";
        }
        if (verdict.running()) {
            return nobody + "the silence still runs.";
        }
        return nobody
                + (asked.put()
                        ? "the question is over, and nobody has put it again."
                        : "the question has not been put.");
    }

    private static String incumbent(EndState verdict) {
        return Stream.concat(
                        verdict.world().opening(Term.class).stream().map(Term::incumbent),
                        verdict.world()
                                .course()
                                .facts()
                                .flatMap(fact -> fact instanceof Extended extended
                                        ? Stream.of(extended.incumbent())
                                        : Stream.empty()))
                .reduce((one, other) -> other)
                .orElse("the incumbent");
    }

    private static String who(List<String> holdouts) {
        return holdouts.size() <= NAMED ? Words.list(holdouts) : Text.count(holdouts.size(), "member");
    }
}
