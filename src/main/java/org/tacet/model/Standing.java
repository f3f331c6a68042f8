package org.tacet.model;

/**
 * A person's standing for the office, from the firmest to the most distant; the order counts as that of
 * {@link Position} does.
 */
public enum Standing {
    OFFICIAL("an official candidate"),
    INTERESTED("interested"),
    MENTIONED("mentioned"),
    RULED_OUT("out of the running"),
    WITHDRAWN("withdrawn");

    private final String phrase;

    Standing(String phrase) {
        this.phrase = phrase;
    }

    /** As a sentence calls a person of this standing. */
    public String phrase() {
        return phrase;
    }

    /** The word that files and reports use. */
    public String word() {
        return Words.of(this);
    }
}
