package org.tacet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tacet.model.Outcome;
import org.tacet.session.Moment;
import org.tacet.session.Verdict;

/** The course of events: as a chronicle, as {@code tacet/timeline/v1}, and as a row a moment and candidate. */
public final class TimelineReport {

    private TimelineReport() {}

    public static String json(Verdict verdict) {
        return Json.write(Json.map(
                "schema",
                "tacet/timeline/v1",
                "scenario",
                Json.map(
                        "title", verdict.world().title(),
                        "layers", verdict.world().layers()),
                "outcome",
                verdict.outcome().word(),
                "appointee",
                verdict.appointee().orElse(null),
                "deadlines",
                deadlines(verdict),
                "timeline",
                OutcomeJson.timeline(verdict)));
    }

    /** The named days up to the day asked about, each met where somebody had been appointed by its end. */
    private static List<Map<String, Object>> deadlines(Verdict verdict) {
        return verdict.world().deadlines().entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(verdict.world().asOf()))
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> Json.map(
                        "name", entry.getKey(),
                        "on", entry.getValue().toString(),
                        "met", appointedBy(entry.getValue(), verdict)))
                .toList();
    }

    private static boolean appointedBy(LocalDate day, Verdict verdict) {
        return verdict.course().stream()
                .filter(moment -> !moment.at().toLocalDate().isAfter(day))
                .anyMatch(moment -> moment.appointee().isPresent());
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
            if (before == null || tells(moment, before)) {
                text.append(entry(moment, before, verdict)).append('\n');
            }
            before = moment;
        }
        return text.append(Text.paragraph("", Headline.of(verdict))).toString();
    }

    private static String entry(Moment moment, Moment before, Verdict verdict) {
        StringBuilder entry = new StringBuilder(label(moment.label())).append('\n');
        for (String event : moment.events()) {
            boolean deadline = event.startsWith("deadline: ");
            String met = !deadline ? "" : moment.appointee().isPresent() ? " - met" : " - missed";
            entry.append(Text.paragraph("  ", Text.sentence(event + met)));
        }
        if (!moment.breaks().isEmpty()) {
            entry.append(Text.paragraph(
                    "    ",
                    Text.some(moment.breaks()) + (moment.breaks().size() == 1 ? " breaks" : " break")
                            + " the silence"));
        }
        changes(moment, verdict.asked().name()).forEach(change -> entry.append(Text.paragraph("    ", change)));
        if (before == null || answersAnew(moment, before)) {
            entry.append(Text.paragraph("  > ", answer(moment, verdict)));
        }
        return entry.toString();
    }

    private static boolean tells(Moment moment, Moment before) {
        return !moment.events().isEmpty() || !moment.moves().isEmpty() || answersAnew(moment, before);
    }

    private static boolean answersAnew(Moment moment, Moment before) {
        return moment.outcome() != before.outcome()
                || !moment.appointee().equals(before.appointee())
                || !moment.candidates().equals(before.candidates());
    }

    private static String label(String label) {
        String day = Text.day(LocalDate.parse(label.substring(0, 10)));
        return label.length() > 10 ? day + ", " + label.substring(11) : day;
    }

    /** What the moment changed: members that moved alike are told together. */
    private static List<String> changes(Moment moment, String asked) {
        Map<String, List<Moment.Move>> alike = moment.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> move.from().word() + " -> " + move.to().word()
                                + (move.candidate().equals(asked) ? "" : " (" + move.candidate() + ")")
                                + (move.because().isEmpty() ? "" : ". " + move.because()),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> Text.some(entry.getValue().stream()
                                .map(Moment.Move::member)
                                .toList())
                        + ": " + entry.getKey())
                .toList();
    }

    private static String answer(Moment moment, Verdict verdict) {
        List<String> answers = new ArrayList<>();
        if (moment.outcome() == Outcome.EXTENDED) {
            answers.add("the term is extended");
        }
        if (moment.outcome() == Outcome.VACANT) {
            answers.add("the office is vacant");
        }
        String verb = verdict.world().office().isPresent() ? "appointed" : "agreed";
        for (Moment.Finding finding : moment.candidates()) {
            boolean decided = moment.appointee().isPresent();
            answers.add(finding.candidate()
                    + switch (finding.outcome()) {
                        case APPOINTED -> decided ? " is " + verb : " would be " + verb + ", were the question put";
                        case BLOCKED -> " is blocked by " + Text.some(finding.holdouts());
                        case NOT_STANDING -> decided ? " no longer stands" : " is no official candidate";
                        default ->
                            finding.missing() > 0
                                    ? " is open: " + Text.count(finding.missing(), "member") + " missing"
                                    : " is open: the silence runs";
                    });
        }
        return Text.upper(String.join("; ", answers));
    }
}
