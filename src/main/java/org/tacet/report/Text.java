package org.tacet.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.WordUtils;
import org.tacet.model.Days;
import org.tacet.model.Words;
import org.tacet.session.EndState;

/** Plain text for a terminal of 80 columns. */
public final class Text {

    public static final int WIDTH = 80;

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.YI);

    private Text() {}

    /** How many columns of a terminal a text takes: none for a mark on a letter, two for a character of East Asia. */
    public static int columns(String text) {
        return text.codePoints().map(Text::columns).sum();
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character)
                || WIDE.contains(Character.UnicodeScript.of(character))
                || character >= 0xFF01 && character <= 0xFF60
                || character >= 0x1F300 && character <= 0x1FAFF;
        return wide ? 2 : 1;
    }

    /** A text with spaces behind it, so that it takes so many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    /** Wraps a paragraph; all its lines after the first are indented by the length of {@code first}. */
    public static String paragraph(String first, String text) {
        String indent = " ".repeat(first.length());
        String wrapped = WordUtils.wrap(text, WIDTH - first.length(), "\n" + indent, false);
        return first + wrapped + "\n";
    }

    public static String day(LocalDate day) {
        return Days.day(day);
    }

    /** The day, and the time unless it is the day's start or end. */
    public static String moment(LocalDateTime at) {
        boolean whole =
                at.toLocalTime().equals(LocalTime.MIN) || at.toLocalTime().equals(LocalTime.MAX);
        return day(at.toLocalDate()) + (whole ? "" : " at " + Days.time(at));
    }

    /** A small number as a word: {@code three}. */
    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** A title, and how many changes have been made to what it says. */
    public static String changed(String title, int changes) {
        return changes == 0 ? title : title + ", with " + count(changes, "change");
    }

    /** A number and a noun: {@code 1 member}, {@code 2 members}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Sources as they stand behind a sentence; nothing where there are none. */
    public static String cited(List<String> sources) {
        return sources.isEmpty() ? "" : " [" + String.join(", ", sources) + "]";
    }

    /** As {@link Words#list}, but many names are only counted. */
    public static String some(List<String> names) {
        return names.size() > 8 ? count(names.size(), "member") : Words.list(names);
    }

    /** With a capital letter and a full stop. */
    public static String sentence(String text) {
        String end = text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? "" : ".";
        return text.isEmpty() ? text : upper(text) + end;
    }

    /** With a capital letter. */
    public static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What becomes of a candidate: a person is appointed, a proposal agreed. */
    public static String becomes(EndState.Candidate candidate) {
        return candidate.proposal() ? "agreed" : "appointed";
    }

    /** {@code " is"}, or {@code " are"} of a name that is a plural with its article: {@code the talks with Ukraine}. */
    public static String is(String name) {
        String head = name.split("(?i) (?:at|between|by|for|from|in|of|on|to|with) ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return head.matches("(?i)the .*") && last.matches(".*[^su]s") ? " are" : " is";
    }

    /** A day, or a day and time, as a chronicle shows it. */
    public static String label(String label) {
        if (label.isEmpty()) {
            return "At the end";
        }
        String day = day(LocalDate.parse(label.substring(0, 10)));
        return label.length() > 10 ? day + ", " + Days.time(LocalDateTime.parse(label)) : day;
    }
}
