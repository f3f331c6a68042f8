package org.tacet.model;

/** Where a stance comes from. */
public enum Basis {
    EVIDENCE,
    SCENARIO,
    CONDITION,
    DEFAULT;

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
