package org.tacet.report;

import org.tacet.model.Outcome;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.why.Explanation;
import org.tacet.why.Inquiry;

/**
 * An explanation with the answer that it explains, as text and as JSON.
 *
 * @param so true where it was asked why the answer is not what it is, so that it is told why it is
 */
public record Explained(EndState state, Inquiry inquiry, boolean so, Explanation explanation) {

    /** Explains how a world came out. */
    public static Explained of(RuleBook book, EndState state, Inquiry asked) {
        boolean so = asked instanceof Inquiry.WhyNot not && so(not.outcome(), state);
        Inquiry inquiry = so ? new Inquiry.Why() : asked;
        return new Explained(state, inquiry, so, Session.explain(book, state.world(), inquiry));
    }

    /** An appointment is that of the candidate asked about. */
    private static boolean so(Outcome outcome, EndState state) {
        return outcome == Outcome.APPOINTED ? state.asked().outcome() == Outcome.APPOINTED : state.outcome() == outcome;
    }

    /**
     * As text.
     *
     * @param depth how many levels of the tree are told, from 1
     */
    public String text(int depth) {
        String headline = Headline.of(state) + (so ? " So it is what was asked for, and this is why." : "");
        return ExplanationText.of(headline, explanation, depth);
    }

    /** {@code tacet/explanation/v1}. */
    public String json() {
        return ExplanationJson.of(asked(), state.outcome().word(), explanation);
    }

    private String asked() {
        if (inquiry instanceof Inquiry.WhyNot not) {
            return "why not " + not.outcome().word();
        }
        if (inquiry instanceof Inquiry.Part part) {
            return "the part of " + part.member();
        }
        return inquiry instanceof Inquiry.By by ? "rule " + by.rule() : "why";
    }
}
