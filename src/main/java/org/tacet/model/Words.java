package org.tacet.model;

import java.util.List;
import java.util.Locale;

/** How constants and lists are written in files and reports. */
public final class Words {

    private Words() {}

    /** The word for a constant: {@code NOT_STANDING} is {@code not-standing}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names as a sentence lists them: {@code A}, {@code A and B}, {@code A, B and C}. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
