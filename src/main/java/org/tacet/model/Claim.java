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
}
