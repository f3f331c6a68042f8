package org.tacet.rulebook;

import java.util.List;

/**
 * What a rule says about itself.
 *
 * @param name the rule's name, a sentence
 * @param line where it begins in its file, from 1
 * @param says the words that a report uses, with {@code {names}} of what the rule bound
 * @param detail true where only a full explanation tells it
 * @param sources article lines, or {@code assumption}, {@code procedure}, {@code scenario}
 */
public record RuleNote(String name, String file, int line, String says, boolean detail, List<String> sources) {

    /** The concern the rule belongs to: the word before the colon of its name. */
    public String concern() {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    /** The rule in words: its name without the concern. */
    public String sentence() {
        return name.substring(name.indexOf(':') + 1).strip();
    }
}
