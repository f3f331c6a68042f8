package org.tacet.model;

import java.time.LocalDate;

/**
 * One attributed statement of one article, in our words.
 *
 * @param id article, line and a letter, such as {@code 000:19b}
 * @param origin the report behind the article; agreement within one origin is not corroboration
 * @param on the day the article was published
 * @param says what is said, as a sentence
 * @param attribution who says it
 * @param own true where it is the ally's or the person's own public word
 * @param about what it bears on, empty for background; claims that bear on the same thing are weighed together
 * @param caution how far from an endorsement or a firm candidacy it is
 * @param tells false where it says only that nothing has been said
 * @param preference the place of the scenario that prefers its article; {@link Origin#NOBODY} where none does
 */
@Says(value = "{says}", none = "there is no such claim")
public record Claim(
        String id,
        String article,
        int line,
        String origin,
        LocalDate on,
        String subject,
        String says,
        Kind kind,
        String attribution,
        Status status,
        boolean own,
        String about,
        int caution,
        boolean tells,
        Origin preference) {

    /** Article and line, such as {@code 000:19}: what reports cite. */
    public String source() {
        return article + ":" + line;
    }

    /** True where nobody stands behind it by name. */
    public boolean anonymous() {
        return status == Status.ANONYMOUS;
    }

    /** True where the scenario prefers its article. */
    public boolean preferred() {
        return preference.said();
    }

    /** The same claim, preferred by the scenario in this place. */
    public Claim preferredBy(Origin where) {
        return new Claim(
                id,
                article,
                line,
                origin,
                on,
                subject,
                says,
                kind,
                attribution,
                status,
                own,
                about,
                caution,
                tells,
                where);
    }

    /** What sort of thing a claim says. */
    public enum Kind {
        STANCE,
        CANDIDACY,
        TALLY,
        RULE,
        DAY,
        MEMBERSHIP,
        INCUMBENT,
        BACKGROUND;

        /** The word that files and reports use. */
        public String word() {
            return Words.of(this);
        }
    }

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

    /** An article's claim on a stance. */
    @Says(
            value = "{claim} reports {member} as {towards:position}",
            none = "no article tells of a position on {candidate}")
    public record StanceClaim(String claim, String member, String candidate, Position position) implements Given {}

    /** An article's claim on a person's standing. */
    @Says(value = "{claim} reports {candidate} as {standing}", none = "no article tells the standing of {candidate}")
    public record StandingClaim(String claim, String candidate, Standing standing) implements Given {}

    /** An article's claim on the number of backers. */
    @Says(value = "{claim} counts the backers of {candidate}", none = "no article counts backers")
    public record TallyClaim(String claim, String candidate, Share backers) implements Given {}

    /** An article's claim on the rule by which the body decides. */
    @Says(value = "{claim} tells the rule", none = "no article tells the rule")
    public record RuleClaim(String claim, Reading reading) implements Given {}

    /** A claim on one side of a dispute. */
    @Says(value = "{claim} is on one side of a dispute", none = "no claim stands on another side")
    public record Side(String dispute, String reading, String claim) implements Given {}

    /** What settles a dispute: a stance, a standing, the seats, the procedure, the tally, or nothing. */
    @Says(value = "what settles the dispute is known", none = "nothing settles the dispute")
    public record Matter(String dispute, Settles settles, String of, String candidate) implements Given {}

    /** What can settle a dispute. */
    public enum Settles {
        STANCE,
        STANDING,
        SEATS,
        PROCEDURE,
        TALLY,
        NOTHING
    }
}
