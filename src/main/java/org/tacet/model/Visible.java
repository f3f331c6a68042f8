package org.tacet.model;

import java.util.Locale;

/** What somebody else wrote, made fit to be shown: nothing in it moves the cursor, turns the line round or hides. */
public final class Visible {

    private static final int DELETE = 0x7F;

    private Visible() {}

    /**
     * The same text on one line. Tabs and line breaks become a space, control characters their pictures, such as {@code ␛}, and
     * marks that cannot be seen their numbers, such as {@code <U+202E>}.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::hidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.replaceAll("\\R|\t", " ")
                .codePoints()
                .forEach(one -> shown.append(hidden(one) ? picture(one) : Character.toString(one)));
        return shown.toString();
    }

    private static boolean hidden(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT ->
                one != '\u200C' && one != '\u200D'; // joiners belong to the spelling of some scripts
            default -> false;
        };
    }

    private static String picture(int one) {
        if (one < ' ') {
            return Character.toString('\u2400' + one);
        }
        String number = Integer.toHexString(one).toUpperCase(Locale.ROOT);
        return one == DELETE ? "\u2421" : "<U+" + "0".repeat(Math.max(0, 4 - number.length())) + number + ">";
    }
}
