package org.tacet.model;

/** By what kind of word something is said of a member, from none to the most direct. */
public enum Directness {
    NOTHING,
    EVERYONE,
    GROUP,
    NAME;

    /** True where this word is the more direct one. */
    public boolean exceeds(Directness other) {
        return compareTo(other) > 0;
    }
}
