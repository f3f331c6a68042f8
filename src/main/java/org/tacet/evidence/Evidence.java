package org.tacet.evidence;

import java.util.List;
import org.tacet.model.Claim;
import org.tacet.model.Dispute;

/**
 * The claims of a folder of articles, and where they disagree.
 *
 * @param articles in order of their files' names
 */
public record Evidence(List<Article> articles, List<Dispute> disputes) {

    /** No evidence at all. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    /** One article with its claims, in order of line. */
    public record Article(String name, String origin, java.time.LocalDate published, List<Testimony> claims) {}

    /** A claim, and the facts that it puts before the rules. */
    public record Testimony(Claim claim, List<Record> facts) {}
}
