package org.tacet.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacet.evidence.Evidence;
import org.tacet.model.Course;
import org.tacet.model.Directness;
import org.tacet.model.Fault;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.LeftToChance;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Member;
import org.tacet.model.Origin;
import org.tacet.model.Setting;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.scenario.Procedures.Weights;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Scenarios.Officials;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;

/** Brings layers together into one world: settings, evidence, members, candidates, and what happens. */
final class WorldReader {

    private final Shipped shelf;
    private final Faults faults;
    private final List<Layer> layers;
    private final Officials officials;
    private final boolean asWritten;
    private final Settings settings;
    private final int own;
    private final Roster roster;
    private final Evidence evidence;
    private final Candidates candidates;
    private final Stances stances;
    private final EventCourse course;

    WorldReader(Shipped shelf, Faults faults, List<Layer> layers, Changes changes, Officials officials) {
        this.officials = officials;
        this.asWritten = changes.course().equals(Chances.Course.AS_WRITTEN);
        this.shelf = shelf;
        this.faults = faults;
        this.layers = layers;
        settings = new Settings(layers, changes);
        own = layers.size() - 1 - changes.layers();
        roster = roster();
        evidence = new Archive(shelf, faults).read(settings.last("evidence"), settings.last("sources"), roster.names());
        candidates = new Candidates(layers, evidence);
        stances = new Stances(roster, candidates);
        course = new EventCourse(layers, roster, candidates, stances, changes.course());
        course.seatings();
    }

    private Roster roster() {
        int before = faults.count();
        BodyReader reader = new BodyReader(shelf, faults);
        Optional<BodyReader.Known> known = Optional.empty();
        for (Layer layer : layers) {
            Optional<Item> item = layer.field("body");
            if (item.isPresent()) {
                known = reader.read(item.get(), layer.folder());
            }
        }
        faults.checkSince(before);
        BodyReader.Known body = known.orElseGet(reader::usual);
        Roster read = new Roster(body.body(), body.names());
        read.groups(layers);
        return read;
    }

    Scenario read() {
        Optional<LocalDate> day = settings.asOf().or(this::lastDay);
        LocalDateTime end = day.map(on -> on.atTime(LocalTime.MAX)).orElse(LocalDateTime.MAX);
        boolean wrong = faults.any(); // then nobody is official for other reasons
        candidates.askAbout(
                () -> officials.of(standings(end)),
                wrong ? Optional.empty() : Optional.of(layers.get(own).root()));
        Optional<Term> term = settings.term();
        Map<String, LocalDate> deadlines = settings.deadlines();
        List<Conditions.Strong> conditions = new Conditions(roster, candidates).read(layers);

        Calendar calendar = new Calendar();
        calendar.published(evidence);
        calendar.deadlines(deadlines);
        term.ifPresent(calendar::term);
        LocalDateTime start = start(calendar, conditions, end);
        seated(start, end);
        Map<List<String>, Saying> opening = stances.opening(layers, start, end);
        waiters(conditions, start, end);
        Chances chances = new ChancesReader(roster, candidates.asked().candidate(), start, end)
                .read(layers, opening, course.events());
        List<Conditions.Strong> waiting = Conditions.waiting(conditions, opening);
        Procedures procedures = new Procedures(roster, new Weights(roster.body()));
        List<Record> procedure = settings.procedure(procedures);
        QuestionReader questions =
                new QuestionReader(roster, candidates, procedures, (Procedure) procedure.get(0), settings.office());
        calendar.events(course.happenings(opening, conditions, questions));
        calendar.days(waiting.stream().flatMap(one -> one.awaits().stream()).toList());

        List<Record> facts = new ArrayList<>();
        roster.seatings().stream()
                .filter(seating -> !Roster.at(seating).isAfter(start))
                .forEach(facts::add);
        roster.seatings().stream()
                .filter(seating -> Roster.at(seating).isAfter(start))
                .forEach(seating -> calendar.seating(seating, roster.byEvent(seating)));
        facts.addAll(procedure);
        facts.addAll(questions.procedures());
        facts.addAll(new Weights(roster.body()).facts());
        facts.add(candidates.asked());
        facts.addAll(candidates.declared());
        facts.addAll(candidates.offices(settings.office()));
        opening.values().forEach(saying -> facts.add(saying.declaration()));
        facts.addAll(settings.assumptions());
        waiting.forEach(one -> {
            facts.add(one.condition());
            facts.addAll(one.awaits());
        });
        term.ifPresent(facts::add);
        course.leftToChance().forEach(name -> facts.add(new LeftToChance(name, Origin.NOBODY)));
        evidence.disputes().forEach(dispute -> facts.add(dispute.matter()));
        if (asWritten) {
            reachable(facts, end);
        }
        Setting setting = new Setting(
                settings.text("title").orElse(""),
                settings.text("question"),
                layers.stream().map(Layer::name).toList(),
                roster.body(),
                settings.text("office"),
                day,
                candidates.asked().candidate(),
                candidates.proposals(),
                evidence.disputes(),
                deadlines,
                course.warnings());
        World world = new World(setting, List.copyOf(facts), Course.of(calendar.all(), end));
        Expectation expect = layers.get(own)
                .field("expect")
                .map(new ExpectationReader(roster, candidates)::read)
                .orElse(Expectation.NOTHING);
        return new Scenario(world, chances, expect, roster.groups());
    }

    /** What is said of anybody's standing up to a moment. */
    private List<Record> standings(LocalDateTime end) {
        List<Record> facts = new ArrayList<>();
        evidence.articles().stream()
                .filter(article -> !article.published().atStartOfDay().isAfter(end))
                .flatMap(article -> article.claims().stream())
                .flatMap(Evidence.Testimony::facts)
                .forEach(facts::add);
        facts.addAll(candidates.declared());
        for (Event event : course.events()) {
            if (!event.at().isAfter(end)) {
                Map.of("enters", Standing.OFFICIAL, "withdraws", Standing.WITHDRAWN)
                        .forEach((key, standing) -> event.field(key)
                                .filter(Item::isText)
                                .flatMap(item -> item.text("a name"))
                                .flatMap(candidates.names()::find)
                                .ifPresent(name -> facts.add(new Declared(name, standing, event.where()))));
            }
        }
        return facts;
    }

    private void reachable(List<Record> facts, LocalDateTime end) {
        Set<String> seated = roster.body().members().stream()
                .map(Member::name)
                .filter(member -> roster.seated(member, end))
                .collect(Collectors.toSet());
        settings.last("procedure")
                .filter(Item::isMap)
                .filter(item -> !settings.named())
                .ifPresent(item -> Procedures.reachable(item, facts, seated));
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
                .flatMap(strong -> strong.awaits().stream())
                .filter(await -> await.trigger() == Trigger.ON)
                .forEach(await -> moments.add(await.on()));
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
                .filter(strong -> strong.reach() == Directness.NAME)
                .filter(strong -> !roster.everSeated(strong.condition().member(), start, end))
                .forEach(strong -> strong.item()
                        .fault("found a condition of " + strong.condition().member()
                                + ", expected a member that has a seat by " + end.toLocalDate()));
    }
}
