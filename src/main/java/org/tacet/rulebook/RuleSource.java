package org.tacet.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tacet.model.Fault;
import org.tacet.yaml.Nearest;

/** A rule file by its lines, to find the place of a slip where the rule compiler does not tell it. */
final class RuleSource {

    /** What a line that is not indented may begin with. */
    private static final Set<String> KEYWORDS = Set.of(
            "package",
            "import",
            "rule",
            "query",
            "when",
            "then",
            "end",
            "declare",
            "global",
            "function",
            "and",
            "or",
            "not",
            "exists",
            "forall",
            "accumulate");

    private static final Pattern WORD = Pattern.compile("([A-Za-z]+)\\b.*");
    private static final Pattern IMPORTED = Pattern.compile("import .*\\.(\\w+);?\\s*");

    private final String file;
    private final List<String> lines;

    RuleSource(RuleText text) {
        file = text.file();
        lines = text.text().lines().toList();
    }

    String file() {
        return file;
    }

    Fault fault(int line, int column, String message) {
        return new Fault(file, line, column, message);
    }

    /** A fault where the first of some texts that is there stands; at the first line where none is. */
    Fault faultAt(List<String> texts, int from, int to, String message) {
        int first = Math.max(1, from);
        for (String text : texts) {
            Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(text) + "(?!\\w)");
            for (int line = first; line <= Math.min(to, lines.size()); line++) {
                Matcher place = whole.matcher(lines.get(line - 1));
                if (place.find()) {
                    return fault(line, place.start() + 1, message);
                }
            }
        }
        return fault(first, 1, message);
    }

    /** A word at the beginning of a line that looks like a slip in a keyword. */
    Optional<Fault> slip(int from, int to) {
        return IntStream.rangeClosed(Math.max(1, from), Math.min(to, lines.size()))
                .mapToObj(line -> slip(line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Fault> slip(int line) {
        Matcher word = WORD.matcher(lines.get(line - 1));
        if (!word.matches() || KEYWORDS.contains(word.group(1)) || imported().contains(word.group(1))) {
            return Optional.empty();
        }
        return Nearest.to(word.group(1), KEYWORDS)
                .map(meant -> fault(line, 1, "found " + word.group(1) + ", expected a keyword; nearest: " + meant));
    }

    private List<String> imported() {
        return lines.stream()
                .map(IMPORTED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    String unknownType(String name) {
        return "found the type " + name + ", expected one that the file imports" + Nearest.hint(name, imported());
    }
}
