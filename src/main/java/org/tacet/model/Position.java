package org.tacet.model;

import java.util.List;

/**
 * What a member is known to think of a candidate, from the warmest position to the coldest. The order counts: of two
 * claims that are equally good the more cautious one, the later in this list, is taken.
 */
public enum Position {
    /** Backs the candidate in public. */
    ENDORSES(Leaning.FOR, "endorsing", "", "endorse"),
    /** Backs the candidate. */
    SUPPORTS(Leaning.FOR, "supporting", "", "support"),
    /** Will not oppose. */
    ACQUIESCES(Leaning.NEITHER, "acquiescing", "in", "acquiesce"),
    /** Has taken no stance. */
    UNDECLARED(Leaning.NEITHER, "undeclared", "on", "stay undeclared"),
    /** Has voiced reservations. */
    RESERVED(Leaning.AGAINST, "reserved", "about", "stay reserved"),
    /** Wants something first. */
    SEEKS_ASSURANCES(Leaning.AGAINST, "seeking assurances", "on", "go on seeking assurances"),
    /** Opposes. */
    OBJECTS(Leaning.AGAINST, "objecting", "to", "object");

    private static final List<Position> LADDER =
            List.of(OBJECTS, SEEKS_ASSURANCES, RESERVED, ACQUIESCES, SUPPORTS, ENDORSES);

    /** Which way a position points; claims that point the same way bear each other out. */
    public enum Leaning {
        FOR,
        NEITHER,
        AGAINST
    }

    private final Leaning leaning;

    private final String participle;
    private final String preposition;
    private final String verb;

    Position(Leaning leaning, String participle, String preposition, String verb) {
        this.leaning = leaning;
        this.participle = participle;
        this.preposition = preposition;
        this.verb = verb;
    }

    /** As a sentence calls a member in this position, such as {@code seeking assurances}. */
    public String participle() {
        return participle;
    }

    /** As a sentence calls it towards somebody, such as {@code objecting to Mark Rutte}. */
    public String towards(String candidate) {
        return participle + " " + object(candidate);
    }

    /** The candidate as it follows a verb, such as {@code to Mark Rutte} after {@code objects}. */
    public String object(String candidate) {
        return preposition.isEmpty() ? candidate : preposition + " " + candidate;
    }

    /** As a sentence says what a member in this position does, such as {@code object}. */
    public String verb() {
        return verb;
    }

    public Leaning leaning() {
        return leaning;
    }

    /**
     * How many steps it is to another position, on the ladder {@code objects}, {@code seeks-assurances}, {@code
     * reserved}, {@code acquiesces}, {@code supports}, {@code endorses}. An undeclared member stands beside the ladder,
     * one step below {@code acquiesces} and one above {@code reserved}. To become undeclared takes more steps than any
     * other change, as nobody unsays what it has said.
     */
    public int steps(Position other) {
        if (this == other) {
            return 0;
        }
        if (other == UNDECLARED) {
            return LADDER.size();
        }
        int to = LADDER.indexOf(other);
        if (this == UNDECLARED) {
            int warmest = LADDER.indexOf(RESERVED);
            return to > warmest ? to - warmest : warmest - to + 1;
        }
        return Math.abs(LADDER.indexOf(this) - to);
    }

    /** True of the two positions that back the candidate. */
    public boolean backs() {
        return leaning == Leaning.FOR;
    }

    /** The word that files and reports use, such as {@code seeks-assurances}. */
    public String word() {
        return Words.of(this);
    }
}
