package org.tacet.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.WrongWord;
import org.tacet.yaml.Nearest;

/** The words that options, and calls that stand for them, may say; any other is a {@link WrongWord}. */
public final class OptionWords {

    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,4})([sm])");

    private OptionWords() {}

    /** The outcome that a word means. */
    public static Outcome outcome(String option, String word) {
        List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
        return Outcome.values()[place(option, "outcome", word, words)];
    }

    /** The position that a word means. */
    public static Position position(String option, String word) {
        List<String> words =
                Arrays.stream(Position.values()).map(Position::word).toList();
        return Position.values()[place(option, "position", word, words)];
    }

    /** The name of a procedure that has one. */
    static String procedure(String name) {
        place("--procedure", "procedure", name, Procedures.names());
        return name;
    }

    private static int place(String option, String what, String word, List<String> words) {
        if (!words.contains(word)) {
            throw new WrongWord(
                    option,
                    "found the " + what + " " + word + ", expected one of " + String.join(", ", words)
                            + Nearest.hint(word, words));
        }
        return words.indexOf(word);
    }

    /** A day, such as {@code 2024-02-22}. */
    public static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw notDay(option, text);
        }
    }

    /** A moment, such as {@code 2024-02-22T10:00}, or the start of a day. */
    public static LocalDateTime moment(String option, String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw notDay(option, text);
        }
    }

    private static WrongWord notDay(String option, String text) {
        return new WrongWord(option, "found " + option + " " + text + ", expected a day such as 2024-02-22");
    }

    /** How long something may take: whole seconds or minutes, such as {@code 30s} or {@code 5m}. */
    public static Duration time(String option, String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new WrongWord(option, "found " + option + " " + text + ", expected a time such as 30s or 5m");
        }
        long number = Long.parseLong(time.group(1));
        return time.group(2).equals("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }

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
