package org.tacet.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Question;

/**
 * All that a session needs, read and checked: facts and nothing but facts.
 *
 * @param layers the scenario's chain, the first layer first
 * @param office what the appointment is to; empty where a file names none
 * @param asOf the day the answer is for; its end counts
 * @param dated false where no file gives any day, so that the day means nothing
 * @param candidate who is asked about
 * @param opening facts that hold from the start
 * @param course what happens, in order of time, to the end of {@code asOf}
 * @param later what would happen after that, and does not count
 * @param claims all claims of the evidence published by {@code asOf}
 * @param deadlines named days to show
 * @param warnings what looks like a mistake, but is none
 */
public record World(
        String title,
        Optional<String> question,
        List<String> layers,
        Body body,
        Optional<String> office,
        LocalDate asOf,
        boolean dated,
        String candidate,
        List<Record> opening,
        List<Happening> course,
        List<Happening> later,
        List<Claim> claims,
        List<Dispute> disputes,
        Map<String, LocalDate> deadlines,
        List<Fault> warnings) {

    /** The opening facts of one type. */
    public <T extends Record> List<T> opening(Class<T> type) {
        return opening.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The procedure by which the body decides. */
    public Given.Procedure procedure() {
        return opening(Given.Procedure.class).get(0);
    }

    /** The members that have a seat at some moment of the course. */
    public Set<String> seated() {
        Set<String> seated = new TreeSet<>();
        for (Record fact : opening) {
            if (fact instanceof Accession accession) {
                seated.add(accession.member());
            }
        }
        for (Record fact : opening) {
            boolean gone = fact instanceof Departure departure
                    && opening(Accession.class).stream()
                            .noneMatch(accession -> accession.member().equals(departure.member())
                                    && accession.at().isAfter(departure.at()));
            if (gone) {
                seated.remove(((Departure) fact).member());
            }
        }
        course.stream()
                .flatMap(happening -> happening.facts().stream())
                .filter(Accession.class::isInstance)
                .forEach(fact -> seated.add(((Accession) fact).member()));
        return seated;
    }

    /**
     * What happens up to the end of a day, in order of time. Where nothing puts the question on the candidate, it is put
     * and due at that end.
     */
    public static List<Happening> course(List<Happening> all, LocalDate day, String candidate) {
        LocalDateTime end = day.atTime(LocalTime.MAX);
        List<Happening> course = new ArrayList<>(
                all.stream().filter(happening -> !happening.at().isAfter(end)).toList());
        boolean put = course.stream()
                .flatMap(happening -> happening.facts().stream())
                .anyMatch(fact -> fact instanceof Question question
                        && question.candidate().equals(candidate));
        List<Record> facts = put ? List.of() : List.of(new Question(candidate, end, end, true, ""));
        course.add(new Happening(end, day.toString(), "", facts));
        course.sort(Comparator.comparing(Happening::at).thenComparing(Happening::says));
        return List.copyOf(course);
    }

    /** What would happen after a day. */
    public static List<Happening> later(List<Happening> all, LocalDate day) {
        LocalDateTime end = day.atTime(LocalTime.MAX);
        return all.stream()
                .filter(happening -> happening.at().isAfter(end))
                .sorted(Comparator.comparing(Happening::at).thenComparing(Happening::says))
                .toList();
    }

    /** All that is written down to happen, whatever day is asked about. */
    public List<Happening> happenings() {
        return Stream.concat(course.stream(), later.stream())
                .filter(happening -> !closing(happening))
                .toList();
    }

    private boolean closing(Happening happening) {
        return happening.at().equals(asOf.atTime(LocalTime.MAX))
                && happening.says().isEmpty()
                && happening.facts().stream().allMatch(fact -> fact instanceof Question question && question.implied());
    }

    /** The same facts with another opening, and other things that happen, on a day. */
    public World with(List<Record> facts, List<Happening> happenings, LocalDate day) {
        List<Happening> course = course(happenings, day, candidate);
        List<Claim> published = course.stream()
                .flatMap(happening -> happening.facts().stream())
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        return new World(
                title,
                question,
                layers,
                body,
                office,
                day,
                dated,
                candidate,
                List.copyOf(facts),
                course,
                later(happenings, day),
                published,
                disputes,
                deadlines,
                warnings);
    }

    /**
     * The world in which members hold other positions on the candidate asked about, as a last layer would say it: what
     * other layers, events and conditions say of these members and this candidate is set aside.
     */
    public World with(Map<String, Position> changes) {
        List<Record> facts = new ArrayList<>(without(opening, changes));
        changes.forEach((member, position) ->
                facts.add(new Declaration(member, candidate, position, Basis.SCENARIO, true, "--set")));
        List<Happening> happenings = Stream.concat(course.stream(), later.stream())
                .map(one -> new Happening(one.at(), one.label(), one.says(), without(one.facts(), changes)))
                .toList();
        int past = course.size();
        return new World(
                title,
                question,
                layers,
                body,
                office,
                asOf,
                dated,
                candidate,
                List.copyOf(facts),
                happenings.subList(0, past),
                happenings.subList(past, happenings.size()),
                claims,
                disputes,
                deadlines,
                warnings);
    }

    /** The same world with more layers, which are in it already, to tell of. */
    public World telling(List<String> more) {
        return new World(
                title,
                question,
                Stream.concat(layers.stream(), more.stream()).toList(),
                body,
                office,
                asOf,
                dated,
                candidate,
                opening,
                course,
                later,
                claims,
                disputes,
                deadlines,
                warnings);
    }

    private List<Record> without(List<Record> facts, Map<String, Position> changes) {
        return facts.stream()
                .filter(fact -> !(fact instanceof Declaration said
                        && said.candidate().equals(candidate)
                        && changes.containsKey(said.member())))
                .filter(fact -> !(fact instanceof Condition waits
                        && waits.candidate().equals(candidate)
                        && changes.containsKey(waits.member())))
                .toList();
    }
}
