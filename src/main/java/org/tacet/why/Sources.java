package org.tacet.why;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which sources are cited: numbers count as numbers, so that line 4 stands before line 20. */
public final class Sources {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Sources() {}

    /** Sources as they are cited. */
    public static List<String> inOrder(Collection<String> sources) {
        return Ordered.by(source -> padded(source) + ' ' + source, sources.stream())
                .toList();
    }

    private static String padded(String source) {
        return NUMBER.matcher(source)
                .replaceAll(match -> "0".repeat(Math.max(0, 9 - match.group().length())) + match.group());
    }
}
