package org.tacet.model;

/** The test by which a procedure decides. */
public enum Reading {
    UNANIMITY,
    CONSENSUS,
    SILENCE,
    NO_OBJECTION,
    MAJORITY;

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
