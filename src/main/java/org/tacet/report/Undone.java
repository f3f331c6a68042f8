package org.tacet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tacet.session.EndState;
import org.tacet.session.Moment;

/** What then would not have come, and what would have come in its place, where events are taken out of a scenario. */
public final class Undone {

    private Undone() {}

    /**
     * As text, moment by moment; empty where nothing differs.
     *
     * @param with how it comes out as it is written
     * @param without how it comes out without these events
     */
    public static String text(EndState with, EndState without) {
        Map<String, List<String>> came = told(with);
        Map<String, List<String>> comes = told(without);
        return part("Without what is taken out this would not have come", came, comes)
                + part("This would have come in its place", comes, came);
    }

    private static String part(String title, Map<String, List<String>> some, Map<String, List<String>> others) {
        StringBuilder text = new StringBuilder();
        some.forEach((label, lines) -> lines.stream()
                .filter(line -> !others.getOrDefault(label, List.of()).contains(line))
                .forEach(line -> text.append(Text.paragraph("  - ", Text.label(label) + ": " + line))));
        return text.isEmpty() ? "" : "\n" + title + "\n" + text;
    }

    /** What happened at each moment, what it moved, who broke a silence, and what was decided. */
    private static Map<String, List<String>> told(EndState verdict) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Moment moment : verdict.course()) {
            List<String> lines = told.computeIfAbsent(moment.label(), label -> new ArrayList<>());
            moment.events().forEach(event -> lines.add(Text.sentence(Text.upper(event))));
            lines.addAll(TimelineReport.changes(moment, verdict.asked().name()));
            moment.breaks().forEach(member -> lines.add(member + " breaks the silence."));
            verdict.candidates().forEach(candidate -> candidate
                    .decided()
                    .filter(how -> how.at().equals(moment.at()))
                    .ifPresent(how -> lines.add(Text.upper(candidate.name()) + Text.is(candidate.name()) + " "
                            + Text.becomes(candidate) + ".")));
        }
        return told;
    }
}
