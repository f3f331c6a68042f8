package org.tacet.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.tacet.model.BadInput;
import org.tacet.model.Fault;

/** Turns what the rule compiler complains of into faults at a line: each complaint once, at the closest place. */
final class RuleFaults {

    /** The parser's own place, as in {@code [ERR 101] Line 12:4 no viable alternative}. */
    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+)\\s*(.*)");

    /** What a complaint quotes from the rule. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:Expression |importing : '|ObjectType ')([^':]+)|error (\\S+) cannot be resolved");

    /** What only follows from another complaint. */
    private static final Pattern ECHO = Pattern.compile("null Package|Only a type can be imported");

    private static final int TOLD = 10;

    private RuleFaults() {}

    static void check(KnowledgeBuilder builder, List<RuleText> files) {
        if (!builder.hasErrors()) {
            return;
        }
        Map<String, Fault> byMessage = new LinkedHashMap<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            Fault fault = fault(error, files);
            byMessage.putIfAbsent(fault.message(), fault);
        }
        boolean only = byMessage.keySet().stream().allMatch(RuleFaults::echo);
        throw new BadInput(byMessage.values().stream()
                .filter(fault -> only || !echo(fault.message()))
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                .limit(TOLD)
                .toList());
    }

    private static boolean echo(String message) {
        return ECHO.matcher(message).find();
    }

    private static Fault fault(KnowledgeBuilderError error, List<RuleText> files) {
        String file = error.getResource() == null ? "" : error.getResource().getSourcePath();
        String message = error.getMessage().lines().findFirst().orElse("").strip();
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return fault(file, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)) + 1, place.group(3));
        }
        int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
        Matcher quoted = QUOTED.matcher(message);
        if (!quoted.find()) {
            return fault(file, line, 1, message);
        }
        String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        return quoted(files, file, line, text.strip(), message);
    }

    /** The place at or after the rule's line where the quoted text stands, or the line itself. */
    private static Fault quoted(List<RuleText> files, String file, int line, String quoted, String message) {
        for (RuleText text : files) {
            String[] lines = text.text().split("\n", -1);
            for (int i = line - 1; text.file().equals(file) && i < lines.length; i++) {
                if (lines[i].contains(quoted)) {
                    return fault(file, i + 1, lines[i].indexOf(quoted) + 1, message);
                }
            }
        }
        return fault(file, line, 1, message);
    }

    private static Fault fault(String file, int line, int column, String message) {
        String said = message.replaceAll("[:.\\s]+$", "");
        return new Fault(file, line, column, "found a rule that does not compile (" + said + "), expected DRL");
    }
}
