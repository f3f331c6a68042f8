package org.tacet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a text as a hand would that slips: a few of its lines, words or characters, chosen by a seed. */
final class Mutation {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d-]+");

    /** What is put where something else was. */
    private static final List<String> WORDS = List.of(
            "supports",
            "objects",
            "undeclared",
            "seeks-assurances",
            "Turkey",
            "Hungary",
            "everyone",
            "Atlantis",
            "",
            "null",
            "true",
            "~",
            "-1",
            "0",
            "1",
            "2",
            "999999999999",
            "1e400",
            "0.5",
            "2/3",
            "1/0",
            "101%",
            "more than 1/2",
            "2024-02-30",
            "2024-06-01",
            "2024-06-01T10:00",
            "9999-12-31",
            "10000-01-01",
            "0000-00-00",
            "until",
            "puts",
            "on",
            "events",
            "stances",
            "extends",
            "alone",
            "assured",
            "decided",
            "[",
            "]",
            "{",
            "}",
            ":",
            "&a",
            "*a",
            "<<",
            "!!int",
            "\"",
            "'",
            "|",
            ">",
            "#",
            "\t",
            "\u0000",
            "\u202e",
            "\u00df",
            "\u0131",
            "\ud800",
            "$fact",
            "insertLogical(",
            "not",
            "when",
            "then",
            "end",
            "rule",
            "==",
            "!=",
            "<",
            ">=",
            "count",
            "member",
            "candidate");

    private final SplittableRandom random;

    Mutation(long seed) {
        random = new SplittableRandom(seed);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** What is in a file, with one to three slips. */
    String of(Path file) {
        try {
            String text = Files.readString(file);
            for (int slips = random.nextInt(1, 4); slips > 0; slips--) {
                text = slip(text);
            }
            return text.replace('\ud800', '?'); // half a character cannot be written
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String slip(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return pick(WORDS);
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
            case 2 -> lines.set(line, lines.set(random.nextInt(lines.size()), lines.get(line)));
            case 3 -> lines.set(line, " ".repeat(random.nextInt(1, 5)) + lines.get(line));
            case 4 -> lines.set(line, lines.get(line).stripLeading());
            case 5 -> {
                int at = random.nextInt(text.length());
                return text.substring(0, at) + pick(WORDS) + text.substring(at);
            }
            case 6 -> {
                int at = random.nextInt(text.length());
                return text.substring(0, at) + text.substring(Math.min(text.length(), at + random.nextInt(1, 8)));
            }
            case 7 -> {
                return random.nextInt(5) == 0
                        ? text.substring(0, random.nextInt(text.length()))
                        : word(text, pick(WORDS));
            }
            default -> {
                List<String> words =
                        WORD.matcher(text).results().map(MatchResult::group).toList();
                return word(text, words.isEmpty() ? "" : pick(words));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The text with another word in the place of one of its own. */
    private String word(String text, String other) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return text + other;
        }
        MatchResult word = pick(words);
        return new StringBuilder(text).replace(word.start(), word.end(), other).toString();
    }
}
