package org.tacet.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names as people do: without regard to case, accents and small slips. */
public final class Nearest {

    private Nearest() {}

    /** The form in which two spellings of one name are equal: no case, no diacritics, single spaces. */
    public static String fold(String name) {
        return StringUtils.stripAccents(name.toLowerCase(Locale.ROOT)).strip().replaceAll("\\s+", " ");
    }

    /** The name that is fewest edits away, unless it is so far away that it would not help. */
    public static Optional<String> to(String found, Collection<String> names) {
        String folded = fold(found);
        int far = Math.max(2, folded.length() / 2);
        return names.stream()
                .filter(name -> distance(folded, name) <= far)
                .min(Comparator.comparingInt((String name) -> distance(folded, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of a message: {@code ; nearest: Turkey}, or nothing. */
    public static String hint(String found, Collection<String> names) {
        return to(found, names).map(name -> "; nearest: " + name).orElse("");
    }

    private static int distance(String folded, String name) {
        return LevenshteinDistance.getDefaultInstance().apply(folded, fold(name));
    }
}
