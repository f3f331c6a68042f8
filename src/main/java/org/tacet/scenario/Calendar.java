package org.tacet.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tacet.evidence.Evidence;
import org.tacet.model.Course.Happening;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Await;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Trigger;

/** Gathers what happens, from all that has a day, and puts it in order of time. */
final class Calendar {

    private final List<Happening> happenings = new ArrayList<>();

    /** Claims become known on the day they are published. */
    void published(Evidence evidence) {
        for (Evidence.Article article : evidence.articles()) {
            List<Record> facts =
                    article.claims().stream().flatMap(Evidence.Testimony::facts).toList();
            String says = "article " + article.name() + " (" + article.origin() + ") is out";
            happenings.add(startOf(article.published(), says, facts));
        }
    }

    void deadlines(Map<String, LocalDate> deadlines) {
        deadlines.values().forEach(day -> happenings.add(endOf(day, "")));
    }

    void term(Term term) {
        happenings.add(endOf(term.ends(), "the term of " + term.incumbent() + " ends"));
    }

    /** Conditions that wait for a day have that day looked at. */
    void days(List<Await> awaits) {
        awaits.stream()
                .filter(await -> await.trigger() == Trigger.ON)
                .map(await -> new Happening(await.on(), label(await.on()), "", List.of()))
                .forEach(happenings::add);
    }

    /** Events, and the ends of the questions that they put. */
    void events(List<Happening> events) {
        happenings.addAll(events);
        events.stream()
                .flatMap(event -> event.facts().stream())
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> !question.due().equals(question.put())
                        && !question.due().equals(LocalDateTime.MAX))
                .map(question -> new Happening(question.due(), ends(question.due()), "", List.of()))
                .forEach(happenings::add);
    }

    private static String ends(LocalDateTime at) {
        boolean day = at.toLocalTime().equals(LocalTime.MAX);
        return day ? at.toLocalDate().toString() : at.toString();
    }

    /**
     * A seat that is taken or given up in the course of events.
     *
     * @param byEvent true where an event does so, which tells it itself
     */
    void seating(Record seating, boolean byEvent) {
        String verb = seating instanceof Accession ? " takes its seat" : " gives up its seat";
        LocalDateTime at = Roster.at(seating);
        happenings.add(new Happening(at, label(at), byEvent ? "" : Roster.member(seating) + verb, List.of(seating)));
    }

    /** The first moment at which anything happens so far, or the given one. */
    LocalDateTime first(LocalDateTime otherwise) {
        return happenings.stream()
                .map(Happening::at)
                .filter(at -> at.isBefore(otherwise))
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    /** All that happens. */
    List<Happening> all() {
        return List.copyOf(happenings);
    }

    private static Happening startOf(LocalDate day, String says, List<Record> facts) {
        return new Happening(day.atTime(LocalTime.MIN), day.toString(), says, facts);
    }

    private static Happening endOf(LocalDate day, String says) {
        return new Happening(day.atTime(LocalTime.MAX), day.toString(), says, List.of());
    }

    private static String label(LocalDateTime at) {
        boolean day = at.toLocalTime().equals(LocalTime.MIN);
        return day ? at.toLocalDate().toString() : at.toString();
    }
}
