package org.tacet.model;

/** What sort of thing a claim says. */
public enum Kind {
    STANCE,
    CANDIDACY,
    TALLY,
    RULE,
    DAY,
    MEMBERSHIP,
    INCUMBENT,
    BACKGROUND;

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
