package org.tacet.model;

import java.time.LocalDateTime;
import org.tacet.model.Given.Condition;

/** The facts that rules conclude, each only for as long as its grounds hold. */
public sealed interface Conclusion {

    /** A member is seated now. */
    record Seat(String member) implements Conclusion {}

    /** How many are seated now. */
    record Seats(int count) implements Conclusion {}

    /** A claim gives way to another one. */
    record Outweighed(String claim) implements Conclusion {}

    /** The position that the governing claim reports. */
    record Reported(String member, String candidate, Position position) implements Conclusion {}

    /** A claim that the reported position rests on. */
    record BorneOut(String member, String candidate, Position position, String claim) implements Conclusion {}

    /** The standing that the governing claim reports. */
    record ReportedStanding(String candidate, Standing standing) implements Conclusion {}

    /** Articles disagree. */
    record Disagreement(String dispute) implements Conclusion {}

    /** What is concluded where articles disagree. */
    record Settled(String dispute) implements Conclusion {}

    /** A person's standing now. */
    record Candidacy(String candidate, Standing standing) implements Conclusion {}

    /** Someone on whom members have a stance: an official candidate, or the one asked about. */
    record Contender(String candidate) implements Conclusion {}

    /** A member's position now. */
    record Stance(String member, String candidate, Position position, Basis basis, boolean named)
            implements Conclusion {}

    /** The position a member takes once it is asked. */
    record Answer(String member, String candidate, Position position) implements Conclusion {}

    /** A member backs a rival who stands, and withholds its assent. */
    record Withheld(String member, String candidate) implements Conclusion {}

    /** What a member does once the question is put. */
    record Conduct(String member, String candidate, Act act, Position position) implements Conclusion {}

    /** How many assent. */
    record Assents(String candidate, int count) implements Conclusion {}

    /** How many object. */
    record Objections(String candidate, int count) implements Conclusion {}

    /** How many back the candidate now, asked or not. */
    record Supporters(String candidate, int count) implements Conclusion {}

    /** How many must assent to a majority. */
    record Needed(int count) implements Conclusion {}

    /** A majority that still lacks assents. */
    record Short(String candidate) implements Conclusion {}

    /** So many object that the majority cannot be reached. */
    record OutOfReach(String candidate) implements Conclusion {}

    /** A member whose objection stops the candidate now. */
    record Holdout(String member, String candidate) implements Conclusion {}

    /** A member whose assent is still needed and not given. */
    record Missing(String member, String candidate) implements Conclusion {}

    /** The procedure's test is met. */
    record Agreed(String candidate) implements Conclusion {}

    /** A silence is running. */
    record Running(String candidate, LocalDateTime due) implements Conclusion {}

    /** A member breaks the silence while it runs. */
    record Breaks(String member, String candidate) implements Conclusion {}

    /** A silence whose deadline has passed. */
    record Closed(String candidate) implements Conclusion {}

    /** A question that is due, and agreed. */
    record Carried(String candidate) implements Conclusion {}

    /** What a condition waits for has come. */
    record Met(Condition condition, String member, String candidate, Position then) implements Conclusion {}

    /** A condition that is met gives the member another position. */
    record Moves(Condition condition) implements Conclusion {}

    /** The answer for a candidate if the question were put now. */
    record Finding(String candidate, Outcome outcome) implements Conclusion {}

    /** The answer for a candidate as things stand. */
    record Result(String candidate, Outcome outcome) implements Conclusion {}

    /** The term ran out, or was extended. */
    record Lapsed(Outcome outcome) implements Conclusion {}

    /** The answer for the office if the question were put now. */
    record Outlook(Outcome outcome) implements Conclusion {}

    /** The answer for the office as things stand. */
    record Upshot(Outcome outcome) implements Conclusion {}
}
