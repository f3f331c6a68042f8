package org.tacet.model;

import java.util.Locale;

/** How a constant is written in files and reports: {@code NOT_STANDING} is {@code not-standing}. */
public final class Words {

    private Words() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
