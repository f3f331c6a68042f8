package org.tacet.report;

import java.util.List;
import org.tacet.engine.Verdict;
import org.tacet.model.Given.Term;
import org.tacet.model.Reading;

/** The answer in one line that a newspaper could print. */
public final class Headline {

    private static final int NAMED = 4;

    private Headline() {}

    public static String of(Verdict verdict) {
        Verdict.Candidate asked = verdict.asked();
        String candidate = upper(asked.name());
        return switch (verdict.outcome()) {
            case APPOINTED ->
                verdict.appointee().map(Headline::upper).orElse(candidate)
                        + office(verdict, " is appointed ", " is agreed") + ".";
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
        if (!asked.missing().isEmpty()) {
            return "Open: nobody stops " + asked.name() + ", but "
                    + verdict.world().procedure().name() + " still lacks "
                    + Text.count(asked.missing().size(), "member") + " of " + verdict.seats() + ".";
        }
        boolean silence = verdict.world().procedure().reading() == Reading.SILENCE;
        return "Open: nobody stops " + asked.name()
                + (silence ? ", but no silence has run out unbroken." : ", but the question has not been put.");
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

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
