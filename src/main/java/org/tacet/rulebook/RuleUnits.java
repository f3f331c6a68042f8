package org.tacet.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be compiled by itself: a file each, so that an edit of one leaves the others as they are, where files
 * compiled apart surely mean what they mean together; or else all files at once.
 */
final class RuleUnits {

    private static final String TYPES = "org.tacet.model.";

    private final Map<String, String> imported = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private RuleUnits() {}

    static List<List<RuleText>> of(List<RuleText> files) {
        RuleUnits units = new RuleUnits();
        return files.stream().allMatch(units::apart)
                ? files.stream().map(List::of).toList()
                : List.of(files);
    }

    /** True of a file of plain rules and queries, whose names and imports are not at odds with those of other files. */
    private boolean apart(RuleText file) {
        boolean inside = false;
        String text = file.text();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            start = start + line.length() + 1;
            boolean begins = line.startsWith("rule \"") || line.startsWith("query \"");
            if (begins && (inside || !names.add(line.strip()))) {
                return false;
            }
            if (!begins && !inside && !harmless(line.strip())) {
                return false;
            }
            inside = begins || inside && !line.strip().equals("end");
        }
        return !inside;
    }

    /** Imports and attributes of a file hold for the other files of its package too. */
    private boolean harmless(String line) {
        String text = line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
        if (text.startsWith("import " + TYPES) && !text.endsWith("*")) {
            String type = text.substring("import ".length());
            String before = imported.putIfAbsent(type.substring(type.lastIndexOf('.') + 1), type);
            return before == null || before.equals(type);
        }
        return text.isEmpty() || text.startsWith("//") || text.equals("package " + RuleBook.PACKAGE);
    }
}
