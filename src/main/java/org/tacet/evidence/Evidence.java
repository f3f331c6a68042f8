package org.tacet.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tacet.model.Claim;
import org.tacet.model.Dispute;
import org.tacet.model.Origin;

/**
 * The claims of a folder of articles, and where they disagree.
 *
 * @param articles in order of their files' names
 */
public record Evidence(List<Article> articles, List<Dispute> disputes) {

    /** No evidence at all. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    /** One article with its claims, in order of line. */
    public record Article(String name, String origin, LocalDate published, List<Testimony> claims) {

        private Article preferredBy(Origin where) {
            return new Article(
                    name,
                    origin,
                    published,
                    claims.stream()
                            .map(testimony -> testimony.preferredBy(where))
                            .toList());
        }
    }

    /** A claim, and what it says as facts. */
    public record Testimony(Claim claim, List<Record> content) {

        /** All that it puts before the rules. */
        public Stream<Record> facts() {
            return Stream.concat(Stream.of(claim), content.stream());
        }

        private Testimony preferredBy(Origin where) {
            return new Testimony(claim.preferredBy(where), content);
        }
    }

    /** The same evidence, with these articles preferred by the scenario in this place. */
    public Evidence preferring(Set<String> names, Origin where) {
        return new Evidence(
                articles.stream()
                        .map(article -> names.contains(article.name()) ? article.preferredBy(where) : article)
                        .toList(),
                disputes);
    }
}
