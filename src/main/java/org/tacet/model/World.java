package org.tacet.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tacet.model.Claim.Matter;
import org.tacet.model.Claim.RuleClaim;
import org.tacet.model.Claim.Side;
import org.tacet.model.Claim.TallyClaim;
import org.tacet.model.Course.Happening;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Held;
import org.tacet.model.Given.Office;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;

/**
 * All that a session needs, read and checked: facts and nothing but facts.
 *
 * @param setting who decides about what, for which day
 * @param opening facts that hold from the start
 * @param course what happens
 */
public record World(Setting setting, List<Record> opening, Course course) {

    /** The opening facts of one type. */
    public <T extends Record> List<T> opening(Class<T> type) {
        return opening.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The procedure by which the body decides where a question names no other. */
    public Procedure procedure() {
        return opening(Procedure.class).stream()
                .filter(Procedure::usual)
                .findFirst()
                .orElseThrow();
    }

    public String title() {
        return setting.title();
    }

    public Body body() {
        return setting.body();
    }

    /** Who is asked about. */
    public String candidate() {
        return setting.candidate();
    }

    /** What a candidate stands for; empty where no file names an office. */
    public Optional<String> officeOf(String name) {
        return opening(Office.class).stream()
                .filter(office -> office.candidate().equals(name))
                .map(Office::office)
                .filter(office -> !office.isEmpty())
                .findFirst();
    }

    /** The members that have a seat at some moment of the course. */
    public Set<String> seated() {
        Set<String> seated = new TreeSet<>(NameOrder.BY_NAME);
        opening(Accession.class).forEach(accession -> seated.add(accession.member()));
        for (Departure departure : opening(Departure.class)) {
            boolean back = opening(Accession.class).stream()
                    .anyMatch(accession -> accession.member().equals(departure.member())
                            && accession.at().isAfter(departure.at()));
            if (!back) {
                seated.remove(departure.member());
            }
        }
        course.facts().filter(Accession.class::isInstance).forEach(fact -> seated.add(((Accession) fact).member()));
        return seated;
    }

    /** All claims of the evidence that are published in the course, article by article. */
    public List<Claim> claims() {
        return course.facts()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .sorted(Comparator.comparing(Claim::article))
                .toList();
    }

    /** The same setting with another opening, and other things that happen, to the end of a day. */
    public World with(List<Record> facts, Collection<Happening> happenings, Optional<LocalDate> day) {
        Setting on = setting.asOf(day);
        return new World(on, List.copyOf(facts), Course.of(happenings, on.end()));
    }

    /** The same without what only the disputes among articles rest on, which no answer does. */
    public World withoutDisputes() {
        return keeping(fact -> !(fact instanceof Side
                || fact instanceof Matter
                || fact instanceof TallyClaim
                || fact instanceof RuleClaim));
    }

    /** The same course from another opening. */
    public World opening(List<Record> facts) {
        return new World(setting, List.copyOf(facts), course);
    }

    /** The same with only such facts. */
    public World keeping(Predicate<Record> such) {
        return new World(setting, opening.stream().filter(such).toList(), course.keeping(such));
    }

    /**
     * The world in which members hold other positions on the candidate asked about, as a last layer would say it: what
     * other layers, events and conditions say of these members and this candidate is set aside.
     */
    public World with(Map<String, Position> changes) {
        World rest = keeping(fact -> !setAside(fact, changes.keySet()));
        return new World(
                setting,
                Stream.concat(
                                rest.opening().stream(),
                                changes.entrySet().stream().map(this::set))
                        .toList(),
                rest.course());
    }

    /**
     * The world in which members hold other positions on the candidate asked about from a moment on: what events say of
     * them from then on is set aside, and no condition moves them any more.
     */
    public World with(Map<String, Position> changes, LocalDateTime from) {
        List<Happening> happenings = new ArrayList<>();
        for (Happening one : course.all()) {
            happenings.add(one.at().isBefore(from) ? one : one.keeping(fact -> !setAside(fact, changes.keySet())));
        }
        List<Record> facts = new ArrayList<>();
        changes.entrySet().forEach(change -> {
            facts.add(set(change));
            facts.add(new Held(change.getKey(), candidate(), new Origin.Option("--set")));
        });
        happenings.add(new Happening(from, Days.label(from), "", facts));
        return new World(setting, opening, Course.of(happenings, setting.end()));
    }

    /** When the question on the candidate asked about was put last; empty where no event puts it. */
    public Optional<LocalDateTime> lastPut() {
        return course.facts()
                .filter(fact -> fact instanceof Question question
                        && question.candidate().equals(candidate()))
                .map(fact -> ((Question) fact).put())
                .max(Comparator.naturalOrder());
    }

    /** The same with nothing that happens after a moment. */
    public World until(LocalDateTime last) {
        return new World(
                setting,
                opening,
                new Course(
                        course.past().stream()
                                .filter(one -> !one.at().isAfter(last))
                                .toList(),
                        course.later()));
    }

    private Record set(Map.Entry<String, Position> change) {
        return new Declaration(
                change.getKey(),
                candidate(),
                change.getValue(),
                Basis.SCENARIO,
                Directness.NAME,
                new Origin.Option("--set"));
    }

    private boolean setAside(Record fact, Set<String> members) {
        return fact instanceof Declaration said
                        && said.candidate().equals(candidate())
                        && members.contains(said.member())
                || fact instanceof Condition waits
                        && waits.candidate().equals(candidate())
                        && members.contains(waits.member());
    }

    /** The same world with more layers, which are in it already, to tell of. */
    public World telling(List<String> more) {
        return new World(setting.telling(more), opening, course);
    }
}
