package org.tacet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tacet.model.Given.Question;
import org.tacet.model.Outcome;
import org.tacet.session.EndState;
import org.tacet.session.Moment;

/** The course of events: as a chronicle, as {@code tacet/timeline/v1}, and as a row a moment and candidate. */
public final class TimelineReport {

    private TimelineReport() {}

    public static String json(EndState verdict) {
        return Json.write(Json.map(
                "schema",
                "tacet/timeline/v1",
                "scenario",
                Json.map(
                        "title", verdict.world().title(),
                        "layers", verdict.world().setting().layers()),
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
    private static List<Map<String, Object>> deadlines(EndState verdict) {
        return verdict.world().setting().deadlines().entrySet().stream()
                .filter(entry -> verdict.world()
                        .setting()
                        .day()
                        .filter(day -> !entry.getValue().isAfter(day))
                        .isPresent())
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> Json.map(
                        "name", entry.getKey(),
                        "on", entry.getValue().toString(),
                        "met", appointedBy(entry.getValue(), verdict)))
                .toList();
    }

    private static boolean appointedBy(LocalDate day, EndState verdict) {
        return verdict.course().stream()
                .filter(moment -> !moment.at().toLocalDate().isAfter(day))
                .anyMatch(moment -> moment.appointee().isPresent());
    }

    public static String csv(EndState verdict) {
        Csv csv = new Csv().row("on", "events", "outcome", "candidate", "candidate outcome", "holdouts");
        for (Moment moment : verdict.course()) {
            for (Moment.Answer answer : moment.candidates()) {
                csv.row(
                        moment.label(),
                        String.join("; ", OutcomeJson.events(moment)),
                        moment.outcome().word(),
                        answer.candidate(),
                        answer.outcome().word(),
                        String.join(";", answer.holdouts()));
            }
        }
        return csv.toString();
    }

    public static String text(EndState verdict) {
        StringBuilder text =
                new StringBuilder(Text.paragraph("", verdict.world().title())).append('\n');
        Moment before = verdict.states().get(0);
        if (!before.moves().isEmpty()) {
            text.append("At the start\n");
            changes(before, verdict.asked().name()).forEach(said -> text.append(Text.paragraph("    ", said)));
            text.append('\n');
        }
        boolean begun = false;
        for (Moment moment : verdict.course()) {
            if (!begun || tells(moment, before, verdict)) {
                text.append(entry(moment, begun ? before : null, verdict)).append('\n');
            }
            before = moment;
            begun = true;
        }
        return text.append(Text.paragraph("", Headline.of(verdict))).toString();
    }

    private static String entry(Moment moment, Moment before, EndState verdict) {
        StringBuilder entry = new StringBuilder(Text.label(moment.label())).append('\n');
        for (String event : moment.events()) {
            entry.append(Text.paragraph("  ", Text.sentence(event)));
        }
        for (String deadline : moment.deadlines()) {
            String met = moment.appointee().isPresent() ? " - met" : " - missed";
            entry.append(Text.paragraph("  ", Text.sentence("deadline: " + deadline + met)));
        }
        if (!moment.breaks().isEmpty()) {
            entry.append(Text.paragraph(
                    "    ",
                    Text.some(moment.breaks()) + (moment.breaks().size() == 1 ? " breaks" : " break")
                            + " the silence"));
        }
        Moment earlier = before == null ? verdict.states().get(0) : before;
        if (moment.seats() != earlier.seats()) {
            entry.append(Text.paragraph("    ", "seats: " + earlier.seats() + " -> " + moment.seats()));
        }
        changes(moment, verdict.asked().name()).forEach(change -> entry.append(Text.paragraph("    ", change)));
        if (before == null || answersAnew(moment, before, verdict)) {
            entry.append(Text.paragraph("  > ", answer(moment, verdict)));
        }
        return entry.toString();
    }

    private static boolean tells(Moment moment, Moment before, EndState verdict) {
        return !moment.events().isEmpty()
                || !moment.deadlines().isEmpty()
                || !moment.moves().isEmpty()
                || answersAnew(moment, before, verdict);
    }

    private static boolean answersAnew(Moment moment, Moment before, EndState verdict) {
        return moment.outcome() != before.outcome()
                || !moment.appointee().equals(before.appointee())
                || !moment.candidates().equals(before.candidates())
                || !answer(moment, verdict).equals(answer(before, verdict))
                || puts(moment, verdict);
    }

    /** True where a question is put: it is told what comes of it, though it may be nothing new. */
    private static boolean puts(Moment moment, EndState verdict) {
        return verdict.world().course().all().stream()
                .filter(happening -> happening.label().equals(moment.label()))
                .flatMap(happening -> happening.facts().stream())
                .anyMatch(Question.class::isInstance);
    }

    /** What the moment changed: members that moved alike are told together. */
    static List<String> changes(Moment moment, String asked) {
        Map<String, List<Moment.Move>> alike = moment.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> (move.first() ? "" : move.from().word() + " -> ")
                                + move.to().word()
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

    private static String answer(Moment moment, EndState verdict) {
        List<String> answers = new ArrayList<>();
        if (moment.outcome() == Outcome.EXTENDED) {
            answers.add("the term is extended");
        }
        if (moment.outcome() == Outcome.VACANT) {
            answers.add("the office is vacant");
        }
        for (Moment.Answer answer : moment.candidates()) {
            answers.add(answer(answer, moment, verdict));
        }
        return Text.upper(String.join("; ", answers));
    }

    private static String answer(Moment.Answer answer, Moment moment, EndState verdict) {
        EndState.Candidate candidate = verdict.candidates().stream()
                .filter(one -> one.name().equals(answer.candidate()))
                .findFirst()
                .orElse(verdict.asked());
        boolean decided = candidate
                .decided()
                .filter(how -> !how.at().isAfter(moment.at()))
                .isPresent();
        String is = Text.is(answer.candidate());
        return answer.candidate()
                + switch (answer.outcome()) {
                    case APPOINTED ->
                        decided
                                ? is + " " + Text.becomes(candidate)
                                : " would be " + Text.becomes(candidate)
                                        + (answer.asked()
                                                ? ", were the question put again"
                                                : ", were the question put");
                    case BLOCKED -> (answer.asked() ? is : " would be") + " blocked by " + Text.some(answer.holdouts());
                    case NOT_STANDING ->
                        moment.appointee().isPresent()
                                ? " no longer stands"
                                : is
                                        + (candidate.proposal()
                                                ? " not put forward officially"
                                                : " no official candidate");
                    default -> is + " open" + open(answer, candidate);
                };
    }

    private static String open(Moment.Answer answer, EndState.Candidate candidate) {
        if (answer.running()) {
            return ": the silence runs";
        }
        if (answer.missing().isEmpty()) {
            return candidate.rivals().isEmpty() ? "" : ": the body must choose";
        }
        return ": " + Text.count(answer.missing().size(), "member") + " missing";
    }
}
