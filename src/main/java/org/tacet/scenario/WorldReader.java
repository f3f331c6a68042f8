package org.tacet.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.evidence.Evidence;
import org.tacet.evidence.EvidenceReader;
import org.tacet.model.Claim;
import org.tacet.model.Fallback;
import org.tacet.model.Fault;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Happening;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Stances.Saying;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;
import org.tacet.yaml.YamlFile;

/** Brings layers together into one world: settings, evidence, members, candidates, and what happens. */
final class WorldReader {

    private final Shelf shelf;
    private final Faults faults;
    private final List<Layer> layers;
    private final Changes changes;
    private final Roster roster;
    private final Evidence evidence;
    private final Cast cast;
    private final Course course;
    private final Stances stances;
    private final Optional<Term> term;
    private final Map<String, LocalDate> deadlines = new TreeMap<>();
    private final LocalDate asOf;
    private final boolean dated;

    WorldReader(Shelf shelf, Faults faults, List<Layer> layers, Changes changes) {
        this.shelf = shelf;
        this.faults = faults;
        this.layers = layers;
        this.changes = changes;
        roster = roster();
        evidence = evidence();
        cast = new Cast(layers, evidence);
        stances = new Stances(roster, cast);
        course = new Course(layers, roster, cast, stances);
        faults.check();
        course.seatings();
        term = term();
        deadlines();
        Optional<LocalDate> day = changes.asOf()
                .or(() -> Layer.last(layers, "as-of").flatMap(Item::day))
                .or(this::lastDay);
        asOf = day.orElse(LocalDate.EPOCH);
        dated = day.isPresent();
    }

    Scenario read() {
        LocalDateTime end = asOf.atTime(LocalTime.MAX);
        List<Conditions.Strong> conditions = new Conditions(roster, cast).read(layers);
        List<Happening> happenings = new ArrayList<>(published());
        happenings.addAll(deadlineHappenings());
        term.ifPresent(t -> happenings.add(
                new Happening(t.over(), t.ends().toString(), "the term of " + t.incumbent() + " ends", List.of())));
        LocalDateTime from = start(happenings, conditions, end);
        Map<List<String>, Saying> opening = stances.opening(layers, from, end);
        if (roster.body().members().stream().noneMatch(m -> roster.everSeated(m.name(), from, end))) {
            asOfItem()
                    .ifPresentOrElse(
                            item -> item.fault("found a day on which nobody is seated, expected a later one"),
                            () -> faults.add(new Fault(
                                    "--as-of", 1, 1, "found a day on which nobody is seated, expected another")));
        }
        happenings.addAll(course.happenings(opening));
        List<Condition> waiting = conditions.stream()
                .filter(strong -> {
                    Saying said = opening.get(List.of(
                            strong.condition().member(), strong.condition().candidate()));
                    return said == null || said.rank() <= strong.rank();
                })
                .map(Conditions.Strong::condition)
                .toList();
        waiting.stream()
                .filter(c -> c.trigger() == Trigger.ON)
                .forEach(c -> happenings.add(new Happening(c.on(), label(c.on()), "", List.of())));
        List<Record> facts = new ArrayList<>();
        roster.seatings().forEach(seating -> {
            if (!Roster.at(seating).isAfter(from)) {
                facts.add(seating);
            } else {
                String verb = seating instanceof Accession ? " takes its seat" : " gives up its seat";
                boolean told = !Roster.where(seating).isEmpty();
                happenings.add(new Happening(
                        Roster.at(seating),
                        label(Roster.at(seating)),
                        told ? "" : Roster.member(seating) + verb,
                        List.of(seating)));
            }
        });
        facts.addAll(procedure());
        facts.add(cast.asked());
        facts.addAll(cast.declared());
        opening.values().forEach(saying -> facts.add(saying.declaration()));
        facts.addAll(assumptions());
        facts.addAll(waiting);
        term.ifPresent(facts::add);
        evidence.disputes().forEach(dispute -> facts.add(dispute.matter()));
        happenings.removeIf(happening -> happening.at().isAfter(end));
        happenings.add(close(happenings, end));
        happenings.sort(Comparator.comparing(Happening::at).thenComparing(Happening::says));
        Expectation expect = layers.get(scenarioLayer())
                .field("expect")
                .map(new ExpectationReader(roster, cast)::read)
                .orElse(Expectation.NOTHING);
        List<Claim> claims = evidence.articles().stream()
                .filter(article -> !article.published().isAfter(asOf))
                .flatMap(article -> article.claims().stream())
                .map(Evidence.Testimony::claim)
                .toList();
        World world = new World(
                text("title").orElse(""),
                text("question"),
                layers.stream().map(Layer::name).toList(),
                roster.body(),
                text("office").orElse("the office"),
                asOf,
                dated,
                cast.asked().candidate(),
                List.copyOf(facts),
                List.copyOf(happenings),
                claims,
                evidence.disputes(),
                deadlines,
                course.warnings());
        return new Scenario(world, expect, evidence);
    }

    /** The layer of the scenario's own file: the last one before the changes of the command line. */
    private int scenarioLayer() {
        return layers.size() - 1 - changes.sets().size();
    }

    private Optional<String> text(String key) {
        return Layer.last(layers, key).flatMap(i -> i.text("a text"));
    }

    private Optional<Item> asOfItem() {
        return changes.asOf().isPresent() ? Optional.empty() : Layer.last(layers, "as-of");
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

    private Evidence evidence() {
        Optional<Item> item = Layer.last(layers, "evidence");
        Optional<String> name = item.flatMap(i -> i.text("a folder of claims"));
        if (name.isEmpty()) {
            return Evidence.NONE;
        }
        Optional<Path> folder = shelf.evidence(name.get());
        if (folder.isEmpty()) {
            item.orElseThrow().unknown("folder of claims", name.get(), shelf.evidence());
            return Evidence.NONE;
        }
        List<Item> articles = new ArrayList<>();
        Optional<Item> disputes = Optional.empty();
        for (Path file : Shelf.files(folder.get(), ".yaml")) {
            String shown = "seeds/" + name.get() + "/" + file.getFileName();
            Item read = YamlFile.read(shown, Chain.bytes(file, shown), faults);
            if (file.getFileName().toString().equals("disputes.yaml")) {
                disputes = Optional.of(read);
            } else {
                articles.add(read);
            }
        }
        return new EvidenceReader(roster.names()).read(articles, disputes);
    }

    private List<Happening> published() {
        List<Happening> happenings = new ArrayList<>();
        for (Evidence.Article article : evidence.articles()) {
            List<Record> facts = article.claims().stream()
                    .flatMap(testimony -> testimony.facts().stream())
                    .toList();
            happenings.add(new Happening(
                    article.published().atTime(LocalTime.MIN),
                    article.published().toString(),
                    "article " + article.name() + " (" + article.origin() + ") is out",
                    facts));
        }
        return happenings;
    }

    private List<Record> procedure() {
        if (changes.procedure().isPresent()) {
            return List.of(Procedures.named(changes.procedure().get(), "--procedure"));
        }
        return Layer.last(layers, "procedure")
                .map(item -> Procedures.read(item, roster))
                .orElse(List.of(Procedures.named(Procedures.USUAL, "")));
    }

    private List<Record> assumptions() {
        Map<Position, WhenAsked> assumptions = new TreeMap<>();
        for (Layer layer : layers) {
            Optional<Item> assume = layer.field("assume");
            Map<String, Item> fields =
                    assume.map(i -> i.fields(List.of("when-asked"))).orElse(Map.of());
            for (Item.Entry entry : Optional.ofNullable(fields.get("when-asked"))
                    .map(i -> i.entries("positions and what they come to"))
                    .orElse(List.of())) {
                Optional<Position> position = entry.key().word(Position.class, "position");
                Optional<Position> then = entry.value().word(Position.class, "position");
                if (position.isPresent() && then.isPresent()) {
                    assumptions.put(
                            position.get(),
                            new WhenAsked(
                                    position.get(), then.get(), entry.key().where()));
                }
            }
        }
        return List.copyOf(assumptions.values());
    }

    private Optional<Term> term() {
        Fallback fallback =
                Layer.last(layers, "fallback").flatMap(WorldReader::fallback).orElse(Fallback.UNTOLD);
        return Layer.last(layers, "term").flatMap(item -> {
            Map<String, Item> fields = item.fields(List.of("incumbent", "ends"));
            Optional<String> incumbent = need(item, fields, "incumbent").flatMap(i -> i.text("a name"));
            Optional<LocalDate> ends = need(item, fields, "ends").flatMap(Item::day);
            return incumbent.flatMap(
                    name -> ends.map(day -> new Term(name, day, day.atTime(LocalTime.MAX), fallback, item.where())));
        });
    }

    private static Optional<Fallback> fallback(Item item) {
        return item.text("extension or vacancy").flatMap(text -> switch (text) {
            case "extension" -> Optional.of(Fallback.EXTENSION);
            case "vacancy" -> Optional.of(Fallback.VACANCY);
            default -> {
                item.unknown("fallback", text, List.of("extension", "vacancy"));
                yield Optional.empty();
            }
        });
    }

    private static Optional<Item> need(Item item, Map<String, Item> fields, String key) {
        Optional<Item> found = Optional.ofNullable(fields.get(key));
        if (found.isEmpty()) {
            item.fault("found no " + key + ":, expected one");
        }
        return found;
    }

    private void deadlines() {
        for (Layer layer : layers) {
            for (Item.Entry entry : layer.field("deadlines")
                    .map(i -> i.entries("names and days"))
                    .orElse(List.of())) {
                entry.value()
                        .day()
                        .ifPresent(
                                day -> deadlines.put(entry.key().text("a name").orElse(""), day));
            }
        }
    }

    private List<Happening> deadlineHappenings() {
        return deadlines.entrySet().stream()
                .map(entry -> new Happening(
                        entry.getValue().atTime(LocalTime.MAX),
                        entry.getValue().toString(),
                        "deadline: " + entry.getKey(),
                        List.of()))
                .toList();
    }

    /** Where no file says for which day the answer is: the last one on which a file lets something happen. */
    private Optional<LocalDate> lastDay() {
        List<LocalDate> days = new ArrayList<>();
        course.events().forEach(event -> days.add(event.at().toLocalDate()));
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

    /** The first moment at which anything but a change of seats happens; those before it are no part of the story. */
    private LocalDateTime start(List<Happening> told, List<Conditions.Strong> conditions, LocalDateTime end) {
        List<LocalDateTime> moments = new ArrayList<>(List.of(end));
        told.stream().map(Happening::at).forEach(moments::add);
        course.events().forEach(event -> moments.add(event.at()));
        conditions.stream()
                .filter(strong -> strong.condition().trigger() == Trigger.ON)
                .forEach(strong -> moments.add(strong.condition().on()));
        return moments.stream().min(Comparator.naturalOrder()).orElse(end);
    }

    /** The end of the day asked about; where no event puts the question, it is put and due then. */
    private Happening close(List<Happening> happenings, LocalDateTime end) {
        String candidate = cast.asked().candidate();
        boolean put = happenings.stream()
                .flatMap(happening -> happening.facts().stream())
                .anyMatch(fact -> fact instanceof Question question
                        && question.candidate().equals(candidate));
        List<Record> facts = put ? List.of() : List.of(new Question(candidate, end, end, true, ""));
        return new Happening(end, asOf.toString(), "", facts);
    }

    private static String label(LocalDateTime at) {
        boolean day = at.toLocalTime().equals(LocalTime.MIN);
        return day ? at.toLocalDate().toString() : at.withSecond(0).withNano(0).toString();
    }
}
