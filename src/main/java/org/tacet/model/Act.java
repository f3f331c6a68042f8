package org.tacet.model;

/** What a member does once the question is put. */
public enum Act {
    ASSENTS,
    SILENT,
    OBJECTS;

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
