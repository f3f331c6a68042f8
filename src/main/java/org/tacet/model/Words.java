package org.tacet.model;

import java.util.Locale;

/** How a constant is written in files and reports: {@code NOT_STANDING} is {@code not-standing}. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
