package org.tacet.classroom;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.report.Json;

/** What happened in a lesson, as a scenario file: the rules decide about it as about any other. */
final class LessonFile {

    /** While the clock stands still nobody knows when a silence ends. */
    private static final long FAR = 3650;

    private LessonFile() {}

    /**
     * The file.
     *
     * @param base the scenario that the class began from, as a file calls it
     * @param candidate what the question is about
     * @param names the members by their codes
     */
    static String of(
            String title,
            String base,
            LocalDate day,
            String candidate,
            Map<String, String> names,
            List<LessonEvent> events) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(Json.quoted(title)).append('\n');
        yaml.append("extends: ").append(Json.quoted(base)).append('\n');
        yaml.append("as-of: ").append(lastDay(day, events)).append('\n');
        yaml.append("# who has reservations or wants something does not object unless it says so itself\n");
        yaml.append("assume: { when-asked: { reserved: reserved, seeks-assurances: seeks-assurances } }\n");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            event(events.get(i), candidate, names, events.subList(i + 1, events.size()))
                    .ifPresent(told::add);
        }
        if (!told.isEmpty()) {
            yaml.append("events:\n");
            told.forEach(yaml::append);
        }
        return yaml.toString();
    }

    private static LocalDate lastDay(LocalDate day, List<LessonEvent> events) {
        return events.isEmpty() ? day : events.get(events.size() - 1).at().toLocalDate();
    }

    private static Optional<String> event(
            LessonEvent event, String candidate, Map<String, String> names, List<LessonEvent> later) {
        String member = names.getOrDefault(event.member(), event.member());
        return Optional.ofNullable(
                switch (event.kind()) {
                    case TAKEN ->
                        stance(
                                event,
                                candidate,
                                "undeclared",
                                event.text() + " sits down for " + member + " and has said nothing yet");
                    case POSITION -> stance(event, candidate, event.text(), "");
                    case BROKEN -> stance(event, candidate, "objects", member + " breaks the silence: " + event.text());
                    case ASSURED -> line(event, "assures: " + assured(event, candidate), "");
                    case ENTERED -> line(event, "enters: " + Json.quoted(event.candidate()), "");
                    case WITHDRAWN -> line(event, "withdraws: " + Json.quoted(event.candidate()), "");
                    case PUT ->
                        line(
                                event,
                                "puts: " + Json.quoted(about(event, candidate)) + ", under: silence, until: "
                                        + until(event, later),
                                "");
                    default -> null;
                });
    }

    private static String about(LessonEvent event, String usual) {
        return event.candidate().isEmpty() ? usual : event.candidate();
    }

    private static String assured(LessonEvent event, String usual) {
        String member = Json.quoted(event.member());
        return about(event, usual).equals(usual)
                ? member
                : "{ by: " + Json.quoted(about(event, usual)) + ", to: " + member + " }";
    }

    /** When a silence ends after all that is done to its clock before the question is put again. */
    private static LocalDateTime until(LessonEvent put, List<LessonEvent> later) {
        Clock clock = Clock.started(put.at(), Long.parseLong(put.text()));
        for (LessonEvent event : later) {
            if (event.kind() == LessonEvent.Kind.PUT) {
                break;
            }
            clock = clock.after(event);
        }
        return clock.paused().isPresent() ? clock.put().plusDays(FAR) : clock.until();
    }

    private static String stance(LessonEvent event, String usual, String position, String note) {
        String about = about(event, usual);
        String on = about.equals(usual) ? position : "{ " + Json.quoted(about) + ": " + position + " }";
        return line(event, "stances: { " + Json.quoted(event.member()) + ": " + on + " }", note);
    }

    private static String line(LessonEvent event, String what, String note) {
        return "  - { on: " + event.at() + ", " + what + (note.isEmpty() ? "" : ", note: " + Json.quoted(note))
                + " }\n";
    }
}
