package org.tacet.model;

import java.time.LocalDateTime;

/** The facts that rules conclude, each only for as long as its grounds hold. */
public interface Conclusion {

    /** A member is seated now. */
    @Says(value = "{member} {has|have} a seat", none = "{member} {member?has no seat|have no seats|has a seat}")
    record Seat(String member) implements Conclusion {}

    /** How many are seated now. */
    @Says(value = "{count} members are seated", none = "that number is not seated", one = "all")
    record Seats(int count) implements Conclusion {}

    /** A claim gives way to another one by a test of weight, the first of which is 1. */
    @Says(value = "{claim} gives way to another claim", none = "no other claim outweighs the one that counts")
    record Outweighed(String claim, int test) implements Conclusion {}

    /** A claim gives way, and by which test first. */
    @Says(value = "{claim} gives way", none = "{claim} does not give way")
    record Yields(String claim, int test) implements Conclusion {}

    /** The position that the governing claim reports. */
    @Says(
            value = "{member} {is|are} reported as {towards:position}",
            none = "no article tells {member?its|their|any} position on {candidate}",
            one = "member candidate")
    record Reported(String member, String candidate, Position position) implements Conclusion {}

    /** A claim that the reported position rests on. */
    @Says(value = "{claim} bears it out", none = "no claim bears that out")
    record BorneOut(String member, String candidate, Position position, String claim) implements Conclusion {}

    /** The standing that the governing claim reports. */
    @Says(
            value = "{candidate} is reported as {standing}",
            none = "no article tells the standing of {candidate}",
            one = "candidate")
    record ReportedStanding(String candidate, Standing standing) implements Conclusion {}

    /** Articles disagree. */
    @Says(value = "the articles disagree", none = "the articles do not disagree")
    record Disagreement(String dispute) implements Conclusion {}

    /** What is concluded where articles disagree. */
    @Says(value = "the dispute is settled", none = "the dispute is not settled")
    record Settled(String dispute) implements Conclusion {}

    /** A person's standing now. */
    @Says(value = "{candidate} is {standing}", none = "{candidate} is no such candidate", one = "candidate")
    record Candidacy(String candidate, Standing standing) implements Conclusion {}

    /** Someone on whom members have a stance: an official candidate, or the one asked about. */
    @Says(value = "members have a stance on {candidate}", none = "nobody has a stance on {candidate}")
    record Contender(String candidate) implements Conclusion {}

    /** A member's position now. */
    @Says(
            value = "{member} {is|are} {towards:position}",
            none = "{member} {member?takes|take|takes} no such position on {candidate}",
            one = "member candidate")
    record Stance(String member, String candidate, Position position, Basis basis, Directness directness)
            implements Conclusion {}

    /** The position a member takes once it is asked. */
    @Says(
            value = "{member} {is|are} {towards:position} once asked",
            none = "{member} {member?would not answer|would not answer|would answer} so",
            one = "member candidate")
    record Answer(String member, String candidate, Position position) implements Conclusion {}

    /** Somebody who stands for the same office. */
    @Says(value = "{rival} is a rival of {candidate}", none = "{candidate} has no rival who stands")
    record Rival(String candidate, String rival) implements Conclusion {}

    /** A member backs a rival who stands by the more direct word, and withholds its assent. */
    @Says(
            value = "{member} {withholds|withhold} assent from {candidate} for a rival",
            none = "{member} {member?backs no|back no|backs a} rival of {candidate} by a more direct word")
    record Withheld(String member, String candidate) implements Conclusion {}

    /** A member that has no say on the question that is put. */
    @Says(
            value = "{member} {has|have} no say on {candidate}",
            none = "{member} {member?has a say|have a say|has a say} on {candidate}")
    record NoSay(String member, String candidate) implements Conclusion {}

    /** A member that is counted when a question is decided. */
    @Says(
            value = "{member} {has|have} a say on {candidate}",
            none = "{member} {member?has no|have no|has a} say on {candidate}")
    record Say(String member, String candidate) implements Conclusion {}

    /** How many are counted when a question is decided. */
    @Says(
            value = "{count} have a say on {candidate}",
            none = "that number has no say on {candidate}",
            one = "candidate")
    record Counted(String candidate, String procedure, int count) implements Conclusion {}

    /** The procedure that decides on a candidate. */
    @Says(
            value = "{procedure} decides on {candidate}",
            none = "the question on {candidate} is not decided in this way",
            one = "candidate")
    record Under(String candidate, String procedure, Reading reading) implements Conclusion {}

    /** What a member does once the question is put. */
    @Says(
            value = "{member} {counts|count} as {act} {candidate} once asked",
            none = "{member} {member?does not do|do not do|does} so once asked",
            one = "member candidate")
    record Conduct(String member, String candidate, Act act, Position position) implements Conclusion {}

    /** A ruling sets a member's objection aside. */
    @Says(
            value = "the objection of {member} is set aside by a ruling",
            none = "no ruling sets the objection of {member} aside")
    record Overruled(String member, String candidate) implements Conclusion {}

    /** A member objects, and no ruling sets that aside. */
    @Says(
            value = "{member} {objects|object} to {candidate}",
            none = "{member} {member?does not object|do not object|objects} to {candidate}")
    record Objection(String member, String candidate) implements Conclusion {}

    /** A ruling that sets an objection aside to one of the questions put at a moment. */
    @Says(
            value = "{member} {objects|object} to a question then",
            none = "{member} {member?objects|object|objects} to no question then")
    record Sustained(String member, LocalDateTime put) implements Conclusion {}

    /** A ruling over a member that does not object. */
    @Says(
            value = "the ruling over {member} has no objection to set aside",
            none = "every ruling sets an objection aside")
    record Needless(String member, String candidate, Origin where) implements Conclusion {

        /** What is wrong with the scenario. */
        public Fault fault() {
            return where.fault("found a ruling over " + member + ", who does not object to " + candidate
                    + " then, expected members that object");
        }
    }

    /**
     * How many assent and object.
     *
     * @param counted how many are counted
     * @param withholding how many of these do not assent
     * @param of of how many the assents are a share
     */
    @Says(
            value = "{assents} assent to {candidate} and {objections} object",
            none = "the assents to {candidate} are not so many",
            one = "candidate")
    record Tally(String candidate, int assents, int objections, int counted, int withholding, int of)
            implements Conclusion {}

    /** The weight of those who assent and object, and of all who are counted. */
    @Says(
            value = "those who assent to {candidate} have that weight",
            none = "the weights are not counted",
            one = "candidate")
    record Weighed(String candidate, long assenting, long objecting, long total) implements Conclusion {}

    /** How many back the candidate now, asked or not. */
    @Says(value = "{count} back {candidate}", none = "no such number backs {candidate}", one = "candidate")
    record Supporters(String candidate, int count) implements Conclusion {}

    /** What a member does, with its weight. */
    @Says(
            value = "{member} {counts|count} with its weight as {act} {candidate}",
            none = "no weight counts so",
            one = "member candidate")
    record Vote(String member, String candidate, Act act, long units) implements Conclusion {}

    /** The number of assents is enough. */
    @Says(value = "enough assent to {candidate}", none = "too few assent to {candidate}")
    record NumberReached(String candidate) implements Conclusion {}

    /** The weight of those who assent is enough, or is not asked for. */
    @Says(value = "the weight for {candidate} is enough", none = "the weight for {candidate} is too little")
    record WeightReached(String candidate) implements Conclusion {}

    /** A majority that still lacks so many assents, at the least; 0 where it lacks weight alone. */
    @Says(value = "the number falls short for {candidate}", none = "the number does not fall short for {candidate}")
    record Short(String candidate, int lacks) implements Conclusion {}

    /** So many object that the majority cannot be reached. */
    @Says(
            value = "the number is out of reach for {candidate}",
            none = "the number can still be reached for {candidate}")
    record OutOfReach(String candidate) implements Conclusion {}

    /** A member whose objection stops the candidate now. */
    @Says(
            value = "{member} {holds|hold} out against {candidate}",
            none = "{member} {member?does not hold|do not hold|holds} out against {candidate}")
    record Holdout(String member, String candidate) implements Conclusion {}

    /** A member whose assent is still needed and not given. */
    @Says(
            value = "the assent of {member} to {candidate} is missing",
            none = "the assent of {member} to {candidate} is missing")
    record Missing(String member, String candidate) implements Conclusion {}

    /** The procedure's test is met. */
    @Says(value = "the test is met for {candidate}", none = "the test is not met for {candidate}")
    record Agreed(String candidate) implements Conclusion {}
}
