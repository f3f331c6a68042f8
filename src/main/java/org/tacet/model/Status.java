package org.tacet.model;

/** How firmly a claim stands: said on record, asserted by the narrator, reported from elsewhere, told anonymously, expected, or an opinion. */
public enum Status {
    ON_RECORD,
    ASSERTED,
    REPORTED,
    ANONYMOUS,
    EXPECTED,
    OPINION;

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
