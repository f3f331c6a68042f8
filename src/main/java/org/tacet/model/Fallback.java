package org.tacet.model;

/** What holds when a term ends with nobody appointed. */
public enum Fallback {
    EXTENSION,
    VACANCY,
    /** No file says. */
    UNTOLD
}
