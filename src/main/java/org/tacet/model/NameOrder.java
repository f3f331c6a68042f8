package org.tacet.model;

import java.util.Comparator;

/** The order in which names are listed: that of their characters, but numbers within them by what they count. */
public final class NameOrder {

    /** {@code Seat 2} comes before {@code Seat 10}; equal for equal names alone. */
    public static final Comparator<String> BY_NAME = NameOrder::compare;

    private NameOrder() {}

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int end = i + 1;
            int end2 = j + 1;
            int order;
            if (digit(one.charAt(i)) && digit(other.charAt(j))) {
                end = afterNumber(one, i);
                end2 = afterNumber(other, j);
                order = numbers(one.substring(i, end), other.substring(j, end2));
            } else {
                order = Character.compare(one.charAt(i), other.charAt(j));
            }
            if (order != 0) {
                return order;
            }
            i = end;
            j = end2;
        }
        int order = Integer.compare(one.length() - i, other.length() - j);
        return order != 0 ? order : one.compareTo(other);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the digits that begin here end. */
    private static int afterNumber(String name, int start) {
        int end = start;
        while (end < name.length() && digit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int numbers(String one, String other) {
        String first = one.replaceFirst("^0+(?=.)", "");
        String second = other.replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(first.length(), second.length());
        return order != 0 ? order : first.compareTo(second);
    }
}
