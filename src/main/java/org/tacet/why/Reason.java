package org.tacet.why;

import java.util.List;

/**
 * One reason.
 *
 * @param says a sentence
 * @param rule the rule that concluded it
 * @param sources article lines, and lines of scenario files
 * @param members all whom the sentence is said of, in order of name
 */
public record Reason(String says, String rule, List<String> sources, List<String> members) {}
