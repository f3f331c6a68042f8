package org.tacet.rulebook;

/** One rule file: its name as faults show it, and its text. */
public record RuleText(String file, String text) {}
