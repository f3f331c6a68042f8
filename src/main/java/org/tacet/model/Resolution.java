package org.tacet.model;

import java.time.LocalDateTime;
import org.tacet.model.Given.Condition;

/** What rules conclude of questions that lie on the table, of conditions that come true, and of how it all comes out. */
public interface Resolution extends Conclusion {
    /** A question that has been put and is neither decided nor over. */
    @Says(
            value = "the question on {candidate} is on the table",
            none = "the question on {candidate} is not on the table")
    record OnTable(String candidate, LocalDateTime put, LocalDateTime due) implements Resolution {}

    /** A silence is running. */
    @Says(value = "a silence on {candidate} is running", none = "no silence on {candidate} is running")
    record Running(String candidate, LocalDateTime put) implements Resolution {}

    /** A member breaks the silence while it runs. */
    @Says(
            value = "{member} {breaks|break} the silence on {candidate}",
            none = "{member} {member?does not break|do not break|breaks} the silence on {candidate}")
    record Breaks(String member, String candidate, LocalDateTime put) implements Resolution {}

    /** A question that nobody has put, and that is put at the end. */
    @Says(value = "{candidate} is put at the end", none = "nothing is put at the end")
    record PutAtEnd(String candidate) implements Resolution {}

    /** A question whose time is up. */
    @Says(value = "the question on {candidate} is due", none = "no question on {candidate} is due")
    record Due(String candidate, LocalDateTime put) implements Resolution {}

    /** Somebody else has been appointed to what a candidate stands for. */
    @Says(
            value = "{appointee} holds what {candidate} stands for",
            none = "nobody else holds what {candidate} stands for")
    record Filled(String candidate, String appointee) implements Resolution {}

    /** The body must choose between rivals that could both be agreed. */
    @Says(value = "the body must choose between {candidate} and {rival}", none = "the body need not choose")
    record Choice(String candidate, String rival) implements Resolution {}

    /** A member that has taken no stance on the candidate. */
    @Says(
            value = "{member} {has|have} taken no stance on {candidate}",
            none = "{member} {member?has|have|has} taken a stance on {candidate}")
    record Undecided(String member, String candidate) implements Resolution {}

    /** A question that could be agreed now, if no rival could be. */
    @Says(value = "the question on {candidate} could be agreed", none = "the question on {candidate} cannot be agreed")
    record Ripe(String candidate, LocalDateTime put) implements Resolution {}

    /** Two rivals that could both be agreed now. */
    @Says(
            value = "{rival} could be agreed at the same moment as {candidate}",
            none = "no rival could be agreed at the same moment as {candidate}")
    record Tied(String candidate, String rival, LocalDateTime put) implements Resolution {}

    /** A question that is agreed now. */
    @Says(value = "the question on {candidate} is agreed", none = "the question on {candidate} is not agreed")
    record Carried(String candidate, LocalDateTime put) implements Resolution {}

    /** A question that is over now: agreed, or not when its time was up. */
    @Says(value = "the question on {candidate} is over", none = "no question on {candidate} has just ended")
    record Closed(String candidate, LocalDateTime put) implements Resolution {}

    /** Something that a condition waits for has come. */
    @Says(value = "what {member} waited for has come", none = "what is waited for has not come", one = "id")
    record Fulfilled(String id, String member) implements Resolution {}

    /** A part of what a condition waits for has come. */
    @Says(value = "a part of what is waited for has come", none = "no part of what is waited for has come")
    record Come(String parent) implements Resolution {}

    /** A part of what a condition waits for has not come yet. */
    @Says(value = "a part of what is waited for has not come", none = "no part of what is waited for is lacking")
    record Lacking(String parent) implements Resolution {}

    /** What a condition waits for has come. */
    @Says(
            value = "what {member} waited for has come",
            none = "what {member} {member?waits|wait|waits} for has not come")
    record Met(Condition condition, String member, String candidate, Position then) implements Resolution {}

    /** A condition that is met gives the member another position. */
    @Says(value = "a member moves", none = "no member moves")
    record Moves(Condition condition) implements Resolution {}

    /** An official candidate who is neither appointed nor too late. */
    @Says(value = "{candidate} can be asked about", none = "{candidate} cannot be asked about")
    record Eligible(String candidate) implements Resolution {}

    /** Nothing stands in the way of a candidate but, perhaps, a rival who is as acceptable. */
    @Says(value = "nothing stands in the way of {candidate}", none = "something stands in the way of {candidate}")
    record Acceptable(String candidate) implements Resolution {}

    /** The answer for a candidate if the question were put now. */
    @Says(value = "{candidate} would be {outcome}", none = "{candidate} would not be {outcome}")
    record CandidateOutlook(String candidate, Outcome outcome) implements Resolution {}

    /** The answer for a candidate as things stand. */
    @Says(value = "{candidate} is {outcome}", none = "{candidate} is not {outcome}")
    record CandidateOutcome(String candidate, Outcome outcome) implements Resolution {}

    /** The term of the office that is asked about is over. */
    @Says(value = "the term of {incumbent} has ended", none = "the term has not ended")
    record Ended(String incumbent, Fallback fallback, Origin where) implements Resolution {}

    /** Who has been appointed to what is asked about. */
    @Says(value = "{candidate} has been {candidate:appointed}", none = "nobody has been appointed")
    record Holder(String candidate) implements Resolution {}

    /** The term ran out, or was extended. */
    @Says(value = "the term has ended", none = "the term has neither ended nor been extended")
    record Lapsed(Outcome outcome) implements Resolution {}

    /** The answer for the office if the question were put now. */
    @Says(value = "the answer would be {outcome}", none = "the answer would not be {outcome}")
    record OfficeOutlook(Outcome outcome) implements Resolution {}

    /** The answer for the office as things stand. */
    @Says(value = "the answer is {outcome}", none = "the answer is not {outcome}")
    record OfficeOutcome(Outcome outcome) implements Resolution {}
}
