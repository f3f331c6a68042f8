package org.tacet.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.evidence.Evidence;
import org.tacet.model.Claim;
import org.tacet.model.Fault;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Reading;
import org.tacet.model.World;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;

/** Brings layers together into one world: settings, evidence, members, candidates, and what happens. */
final class WorldReader {

    private final Shipped shelf;
    private final Faults faults;
    private final List<Layer> layers;
    private final Settings settings;
    private final int own;
    private final Roster roster;
    private final Evidence evidence;
    private final Candidates cast;
    private final Stances stances;
    private final EventCourse course;

    WorldReader(Shipped shelf, Faults faults, List<Layer> layers, Changes changes) {
        this.shelf = shelf;
        this.faults = faults;
        this.layers = layers;
        settings = new Settings(layers, changes);
        own = layers.size() - 1 - changes.layers();
        roster = roster();
        evidence = new Archive(shelf, faults).read(settings.last("evidence"), settings.last("sources"), roster.names());
        cast = new Candidates(layers, evidence);
        stances = new Stances(roster, cast);
        course = new EventCourse(layers, roster, cast, stances, changes.course());
        faults.check();
        course.seatings();
    }

    private Roster roster() {
        BodyReader reader = new BodyReader(shelf, faults);
        Optional<BodyReader.Known> known = Optional.empty();
        for (Layer layer : layers) {
            Optional<Item> item = layer.field("body");
            if (item.isPresent()) {
                known = reader.read(item.get(), layer.folder());
            }
        }
        faults.check();
        BodyReader.Known body = known.orElseGet(reader::usual);
        Roster read = new Roster(body.body(), body.names());
        read.groups(layers);
        return read;
    }

    Scenario read() {
        Optional<LocalDate> told = settings.asOf().or(this::lastDay);
        LocalDate day = told.orElse(LocalDate.EPOCH);
        LocalDateTime end = day.atTime(LocalTime.MAX);
        Optional<Term> term = settings.term();
        Map<String, LocalDate> deadlines = settings.deadlines();
        List<Conditions.Strong> conditions = new Conditions(roster, cast).read(layers);

        Calendar calendar = new Calendar();
        calendar.published(evidence);
        calendar.deadlines(deadlines);
        term.ifPresent(calendar::term);
        LocalDateTime start = start(calendar, conditions, end);
        seated(start, end);
        Map<List<String>, Saying> opening = stances.opening(layers, start, end);
        waiters(conditions, start, end);
        Chances chances =
                new ChancesReader(roster, cast.asked().candidate(), start, end).read(layers, opening, course.events());
        List<Condition> waiting = waiting(conditions, opening);
        List<Record> procedure = settings.procedure(roster);
        boolean silent = procedure.get(0) instanceof Procedure test && test.reading() == Reading.SILENCE;
        calendar.events(course.happenings(opening, conditions, silent));
        calendar.days(waiting);

        List<Record> facts = new ArrayList<>();
        roster.seatings().stream()
                .filter(seating -> !Roster.at(seating).isAfter(start))
                .forEach(facts::add);
        roster.seatings().stream()
                .filter(seating -> Roster.at(seating).isAfter(start))
                .forEach(seating -> calendar.seating(seating, roster.byEvent(seating)));
        facts.addAll(procedure);
        facts.add(cast.asked());
        facts.addAll(cast.declared());
        opening.values().forEach(saying -> facts.add(saying.declaration()));
        facts.addAll(settings.assumptions());
        facts.addAll(waiting);
        term.ifPresent(facts::add);
        evidence.disputes().forEach(dispute -> facts.add(dispute.matter()));
        World world = new World(
                settings.text("title").orElse(""),
                settings.text("question"),
                layers.stream().map(Layer::name).toList(),
                roster.body(),
                settings.text("office"),
                day,
                told.isPresent(),
                cast.asked().candidate(),
                List.copyOf(facts),
                World.course(calendar.all(), day, cast.asked().candidate()),
                World.later(calendar.all(), day),
                claims(day),
                evidence.disputes(),
                deadlines,
                course.warnings());
        Expectation expect = layers.get(own)
                .field("expect")
                .map(new ExpectationReader(roster, cast)::read)
                .orElse(Expectation.NOTHING);
        return new Scenario(world, chances, expect, roster.groups());
    }

    /** Where no file says for which day the answer is: the last one on which a file lets something happen. */
    private Optional<LocalDate> lastDay() {
        List<LocalDate> days = new ArrayList<>();
        course.events().forEach(event -> days.add(event.at().toLocalDate()));
        course.events().forEach(event -> event.field("days")
                .map(item -> item.entries("days and their probabilities"))
                .orElse(List.of())
                .forEach(entry -> entry.key().day().ifPresent(days::add)));
        course.events().forEach(event -> event.field("until")
                .flatMap(i -> i.moment(LocalTime.MAX))
                .ifPresent(at -> days.add(at.toLocalDate())));
        if (days.isEmpty()) {
            evidence.articles().forEach(article -> days.add(article.published()));
        }
        if (days.isEmpty()) {
            roster.seatings().stream()
                    .map(Roster::at)
                    .filter(at -> at.isAfter(LocalDateTime.MIN))
                    .forEach(at -> days.add(at.toLocalDate()));
        }
        return days.stream().max(Comparator.naturalOrder());
    }

    /** The first moment at which anything but a change of seats happens; seats taken before it are no part of it. */
    private LocalDateTime start(Calendar calendar, List<Conditions.Strong> conditions, LocalDateTime end) {
        List<LocalDateTime> moments = new ArrayList<>(List.of(calendar.first(end)));
        course.events().forEach(event -> moments.add(event.at()));
        conditions.stream()
                .map(Conditions.Strong::condition)
                .filter(condition -> condition.trigger() == Trigger.ON)
                .forEach(condition -> moments.add(condition.on()));
        return moments.stream().min(Comparator.naturalOrder()).orElse(end);
    }

    private void seated(LocalDateTime start, LocalDateTime end) {
        if (roster.body().members().stream().noneMatch(m -> roster.everSeated(m.name(), start, end))) {
            String message = "found a day on which nobody is seated, expected another one";
            settings.asOfItem()
                    .ifPresentOrElse(
                            item -> item.fault(message), () -> faults.add(new Fault("--as-of", 1, 1, message)));
        }
    }

    private void waiters(List<Conditions.Strong> conditions, LocalDateTime start, LocalDateTime end) {
        conditions.stream()
                .filter(strong -> strong.reach() == Roster.Reach.NAME)
                .filter(strong -> !roster.everSeated(strong.condition().member(), start, end))
                .forEach(strong -> strong.item()
                        .fault("found a condition of " + strong.condition().member()
                                + ", expected a member that has a seat by " + end.toLocalDate()));
    }

    /** The conditions that no stance of a later layer sets aside. */
    private static List<Condition> waiting(List<Conditions.Strong> conditions, Map<List<String>, Saying> opening) {
        return conditions.stream()
                .filter(strong -> {
                    Condition condition = strong.condition();
                    Saying said = opening.get(List.of(condition.member(), condition.candidate()));
                    return said == null || said.rank() <= strong.rank();
                })
                .map(Conditions.Strong::condition)
                .toList();
    }

    private List<Claim> claims(LocalDate day) {
        return evidence.articles().stream()
                .filter(article -> !article.published().isAfter(day))
                .flatMap(article -> article.claims().stream())
                .map(Evidence.Testimony::claim)
                .toList();
    }
}
