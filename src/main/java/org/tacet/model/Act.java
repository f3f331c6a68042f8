package org.tacet.model;

/** What a member does once the question is put. */
public enum Act {
    ASSENTS("backing"),
    SILENT("silent on"),
    OBJECTS("against");

    private final String phrase;

    Act(String phrase) {
        this.phrase = phrase;
    }

    /** As a sentence has it: somebody counts as so much, a candidate. */
    public String phrase() {
        return phrase;
    }

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
