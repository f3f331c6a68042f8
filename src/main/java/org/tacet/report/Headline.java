package org.tacet.report;

import java.util.List;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Term;
import org.tacet.model.Reading;
import org.tacet.session.Verdict;

/** The answer in one line that a newspaper could print. */
public final class Headline {

    private static final int NAMED = 4;

    private Headline() {}

    public static String of(Verdict verdict) {
        Verdict.Candidate asked = verdict.asked();
        String candidate = Text.upper(asked.name());
        return switch (verdict.outcome()) {
            case APPOINTED ->
                verdict.appointee().map(Text::upper).orElse(candidate) + office(verdict, " is appointed ", " is agreed")
                        + ".";
            case BLOCKED ->
                candidate + office(verdict, " is not appointed ", " is not agreed") + ": " + who(asked.holdouts())
                        + (asked.holdouts().size() == 1 ? " holds out." : " hold out.");
            case OPEN -> open(verdict, asked);
            case NOT_STANDING -> candidate + " is not an official candidate" + office(verdict, " for ", "") + ".";
            case EXTENDED ->
                "Nobody is appointed" + office(verdict, " ", "") + ": the term of " + incumbent(verdict)
                        + " is extended.";
            case VACANT -> "Nobody is appointed" + office(verdict, " ", "") + ": the office is vacant.";
        };
    }

    private static String office(Verdict verdict, String words, String otherwise) {
        return verdict.world().office().map(office -> words + office).orElse(otherwise);
    }

    private static String open(Verdict verdict, Verdict.Candidate asked) {
        Procedure procedure = verdict.world().procedure();
        String nobody = "Open: nobody stops " + asked.name() + ", but ";
        if (asked.missing().isEmpty()) {
            boolean silence = procedure.reading() == Reading.SILENCE;
            return nobody + (silence ? "no silence has run out unbroken." : "the question has not been put.");
        }
        if (procedure.reading() == Reading.MAJORITY) {
            int needed = procedure.share().of(verdict.seats());
            return "Open: " + Text.count(asked.assents().size(), "member") + " of the " + needed
                    + " needed have assented to " + asked.name() + ".";
        }
        return nobody + procedure.name() + " still lacks " + asked.missing().size() + " of "
                + Text.count(verdict.seats(), "member") + ".";
    }

    private static String incumbent(Verdict verdict) {
        return verdict.world().opening(Term.class).stream()
                .map(Term::incumbent)
                .findFirst()
                .orElse("the incumbent");
    }

    private static String who(List<String> holdouts) {
        return holdouts.size() <= NAMED ? Text.list(holdouts) : Text.count(holdouts.size(), "member");
    }
}
