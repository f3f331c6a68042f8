package org.tacet.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.tacet.model.BadInput;
import org.tacet.model.Fault;

/** Turns what the rule compiler complains of into faults at a line. */
final class RuleFaults {

    /** The parser's own place, as in {@code [ERR 101] Line 12:4 no viable alternative}. */
    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+)");

    private RuleFaults() {}

    static void check(KnowledgeBuilder builder, List<RuleText> files) {
        if (!builder.hasErrors()) {
            return;
        }
        Set<Fault> faults = new LinkedHashSet<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            faults.add(fault(error, files));
        }
        throw new BadInput(new ArrayList<>(faults));
    }

    private static Fault fault(KnowledgeBuilderError error, List<RuleText> files) {
        String file =
                error.getResource() == null ? "rules" : error.getResource().getSourcePath();
        String message = error.getMessage().lines().findFirst().orElse("").strip();
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return new Fault(
                    file,
                    Integer.parseInt(place.group(1)),
                    Integer.parseInt(place.group(2)) + 1,
                    said(message.substring(place.end())));
        }
        int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
        return new Fault(file, line, 1, said(message));
    }

    private static String said(String message) {
        return "found a rule that does not compile (" + message.strip() + "), expected DRL";
    }
}
