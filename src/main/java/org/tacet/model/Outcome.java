package org.tacet.model;

/** What becomes of a candidate, or of the office. */
public enum Outcome {
    APPOINTED,
    BLOCKED,
    OPEN,
    NOT_STANDING,
    EXTENDED,
    VACANT;

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
