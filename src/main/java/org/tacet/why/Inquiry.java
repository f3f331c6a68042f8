package org.tacet.why;

import org.tacet.model.Outcome;

/** What is to be explained. */
public sealed interface Inquiry {

    /** Why the answer is as it is. */
    record Why() implements Inquiry {}

    /** Why the answer is not another one; {@code APPOINTED} speaks of the candidate asked about. */
    record WhyNot(Outcome outcome) implements Inquiry {}

    /** What a member does once the question is put, and why. */
    record Part(String member) implements Inquiry {}

    /** All that a rule concluded, or why it concluded nothing. */
    record By(String rule) implements Inquiry {}
}
