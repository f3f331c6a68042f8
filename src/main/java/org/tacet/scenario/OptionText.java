package org.tacet.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what options say, and calls that stand for them: names apart by commas and the like. A name in double quotes may
 * hold any character.
 */
public final class OptionText {

    private OptionText() {}

    /** The parts between a character that is not within quotes, without their quotes and the space around them. */
    public static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == at && !quoted) {
                parts.add(plain(text.substring(from, i)));
                from = i + 1;
            }
        }
        parts.add(plain(text.substring(from)));
        return parts;
    }

    /** Where a character stands last outside quotes; -1 where it does not. */
    public static int last(String text, char at) {
        int last = -1;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            last = text.charAt(i) == at && !quoted ? i : last;
        }
        return last;
    }

    /** True of names, one {@code =} and what they are to be. */
    public static boolean assigns(String text) {
        List<String> sides = split(text, '=');
        return sides.size() == 2
                && !sides.get(1).isEmpty()
                && !split(text.substring(0, last(text, '=')), ',').contains("");
    }

    /** A text without its quotes and the space around it. */
    public static String plain(String part) {
        String bare = part.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
