package org.tacet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tacet.engine.Moment;
import org.tacet.engine.Verdict;
import org.tacet.model.Outcome;

/** The course of events: as a chronicle, as {@code tacet/timeline/v1}, and as a row a moment and candidate. */
public final class TimelineReport {

    private TimelineReport() {}

    public static String json(Verdict verdict) {
        return Json.write(Json.map(
                "schema", "tacet/timeline/v1",
                "scenario",
                        Json.map(
                                "title", verdict.world().title(),
                                "layers", verdict.world().layers()),
                "outcome", verdict.outcome().word(),
                "appointee", verdict.appointee().orElse(null),
                "timeline", OutcomeJson.timeline(verdict)));
    }

    public static String csv(Verdict verdict) {
        Csv csv = new Csv().row("on", "events", "outcome", "candidate", "candidate outcome", "holdouts");
        for (Moment moment : verdict.course()) {
            for (Moment.Finding finding : moment.candidates()) {
                csv.row(
                        moment.label(),
                        String.join("; ", moment.events()),
                        moment.outcome().word(),
                        finding.candidate(),
                        finding.outcome().word(),
                        String.join(";", finding.holdouts()));
            }
        }
        return csv.toString();
    }

    public static String text(Verdict verdict) {
        StringBuilder text =
                new StringBuilder(Text.paragraph("", verdict.world().title())).append('\n');
        Moment before = null;
        for (Moment moment : verdict.course()) {
            text.append(entry(moment, before)).append('\n');
            before = moment;
        }
        return text.append(Text.paragraph("", Headline.of(verdict))).toString();
    }

    private static String entry(Moment moment, Moment before) {
        StringBuilder entry = new StringBuilder(label(moment.label())).append('\n');
        for (String event : moment.events()) {
            entry.append(Text.paragraph("  ", Text.sentence(event)));
        }
        changes(moment).forEach(change -> entry.append(Text.paragraph("    ", change)));
        if (before == null
                || !before.candidates().equals(moment.candidates())
                || before.outcome() != moment.outcome()) {
            entry.append(Text.paragraph("  > ", answer(moment)));
        }
        return entry.toString();
    }

    private static String label(String label) {
        String day = Text.day(LocalDate.parse(label.substring(0, 10)));
        return label.length() > 10 ? day + ", " + label.substring(11) : day;
    }

    /** What the moment changed: members that moved alike are told together. */
    private static List<String> changes(Moment moment) {
        return moment.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> (move.byCondition() ? "its condition met, " : "")
                                + move.from().word() + " -> " + move.to().word() + " on " + move.candidate(),
                        java.util.TreeMap::new,
                        Collectors.mapping(Moment.Move::member, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> Text.some(entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    private static String answer(Moment moment) {
        List<String> answers = new ArrayList<>();
        if (moment.outcome() == Outcome.EXTENDED || moment.outcome() == Outcome.VACANT) {
            answers.add("the office: " + moment.outcome().word());
        }
        for (Moment.Finding finding : moment.candidates()) {
            String holdouts = finding.holdouts().isEmpty() ? "" : " by " + Text.some(finding.holdouts());
            answers.add(finding.candidate() + ": " + finding.outcome().word().replace('-', ' ') + holdouts);
        }
        return String.join("; ", answers);
    }
}
