package org.tacet.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tacet.model.Act;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.rulebook.RuleText;

/**
 * A rule file with one small change in a rule: a comparison turned, a line dropped, something that must be there and must not
 * be taken for each other, a position, an act or an outcome swapped.
 *
 * @param line the line that is changed, from 1
 * @param before the line as it is, without the space around it
 * @param after the line as it becomes; empty where it is dropped
 */
record RuleMutation(RuleText file, int line, String rule, String before, String after) {

    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"");

    private static final List<Map.Entry<Pattern, String>> TURNS = Stream.of(
                    new String[] {" == ", " != "},
                    new String[] {" != ", " == "},
                    new String[] {" >= ", " > "},
                    new String[] {" > ", " >= "},
                    new String[] {" <= ", " < "},
                    new String[] {" < ", " <= "},
                    new String[] {" && ", " || "},
                    new String[] {" || ", " && "},
                    new String[] {"^exists\\b", "not"},
                    new String[] {"^not\\b", "exists"},
                    new String[] {" == true\\b", " == false"},
                    new String[] {" == false\\b", " == true"},
                    new String[] {" not in ", " in "},
                    new String[] {"(?<! not) in \\(", " not in ("})
            .map(turn -> Map.entry(
                    Pattern.compile(
                            turn[0].startsWith(" ") && !turn[0].contains("\\") ? Pattern.quote(turn[0]) : turn[0]),
                    turn[1]))
            .toList();

    private static final Map<String, List<String>> WORDS = Map.of(
            "Position", Stream.of(Position.values()).map(Enum::name).toList(),
            "Act", Stream.of(Act.values()).map(Enum::name).toList(),
            "Outcome", Stream.of(Outcome.values()).map(Enum::name).toList());

    private static final Pattern WORD = Pattern.compile("\\b(Position|Act|Outcome)\\.([A-Z_]+)\\b");

    /** All small changes to a rule file, in order of line. */
    static List<RuleMutation> of(RuleText file) {
        List<RuleMutation> all = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        String rule = "";
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher named = RULE.matcher(line);
            if (named.find()) {
                rule = named.group(1);
            } else if (line.equals("when")) {
                body = true;
            } else if (line.equals("end")) {
                body = false;
            } else if (body && !rule.isEmpty() && !line.isEmpty() && !line.equals("then") && !line.startsWith("//")) {
                for (String after : changed(line)) {
                    all.add(new RuleMutation(file, i + 1, rule, line, after));
                }
            }
            if (line.startsWith("query ")) {
                rule = "";
            }
        }
        return all;
    }

    private static List<String> changed(String line) {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<Pattern, String> turn : TURNS) {
            Matcher found = turn.getKey().matcher(line);
            while (found.find()) {
                changed.add(line.substring(0, found.start()) + turn.getValue() + line.substring(found.end()));
            }
        }
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            List<String> words = WORDS.get(word.group(1));
            String other = words.get((words.indexOf(word.group(2)) + 1) % words.size());
            changed.add(line.substring(0, word.start(2)) + other + line.substring(word.end()));
        }
        changed.add("");
        return changed.stream().distinct().toList();
    }

    /** The rule file with the change. */
    RuleText mutant() {
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        lines.set(line - 1, after);
        return new RuleText(file.file(), String.join("\n", lines) + "\n");
    }

    /** What does not change when lines move. */
    String key() {
        return rule + " | " + before + " | " + (after.isEmpty() ? "(dropped)" : after);
    }
}
