package org.tacet.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names as people do: without regard to case, accents and small slips. */
public final class Nearest {

    /** No name is as long as that. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The form in which two spellings of one name are equal: no case, no diacritics, single spaces. */
    public static String fold(String name) {
        String small =
                name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT); // a sharp s is two, an i without its dot one
        boolean plain = true;
        boolean whole = true;
        for (int i = 0; i < small.length(); i++) {
            plain &= small.charAt(i) < 128;
            whole &= small.charAt(i) > ' ';
        }
        return plain && whole
                ? small // as most keys and codes are
                : StringUtils.normalizeSpace(plain ? small : StringUtils.stripAccents(small));
    }

    /** The name that is fewest edits away, unless it is so far away that it would not help. */
    public static Optional<String> to(String found, Collection<String> names) {
        String folded = fold(found.substring(0, Math.min(LONGEST, found.length())));
        if (folded.length() < 4) {
            // three letters are near no three others, but may be all but the last of four
            return names.stream()
                    .filter(name -> fold(name).length() == folded.length() + 1
                            && fold(name).startsWith(folded))
                    .min(Comparator.naturalOrder());
        }
        int far = Math.round(folded.length() * 0.4f);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(0, far));
        record Near(String name, int distance) {}
        return names.stream()
                .map(name -> new Near(name, distance.apply(folded, fold(name))))
                .filter(near -> near.distance() >= 0)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    /** The end of a message: {@code ; nearest: Turkey}, or nothing. */
    public static String hint(String found, Collection<String> names) {
        return to(found, names).map(name -> "; nearest: " + name).orElse("");
    }
}
