package org.tacet.engine;

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
        for (String line : file.text().split("\r?\n", -1)) {
            boolean begins = line.startsWith("rule \"") || line.startsWith("query \"");
            if (begins && (inside || !names.add(line.strip()))) {
                return false;
            }
            if (!begins && !inside && !harmless(line)) {
                return false;
            }
            inside = begins || inside && !line.strip().equals("end");
        }
        return !inside;
    }

    /** Imports and attributes of a file hold for the other files of its package too. */
    private boolean harmless(String line) {
        String text = line.strip().replaceFirst(";$", "");
        if (text.startsWith("import " + TYPES) && !text.endsWith("*")) {
            String type = text.substring("import ".length());
            return type.equals(imported.merge(type.substring(type.lastIndexOf('.') + 1), type, (one, other) -> one));
        }
        return text.isEmpty() || text.startsWith("//") || text.equals("package " + RuleBook.PACKAGE);
    }
}
