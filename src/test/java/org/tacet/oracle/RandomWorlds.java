package org.tacet.oracle;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Body;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Question;
import org.tacet.model.Happening;
import org.tacet.model.World;

/** Worlds of which nothing is known but the seed. */
public final class RandomWorlds {

    private RandomWorlds() {}

    /** A world in which the question is put once, at the end. */
    public static World still(long seed) {
        Dice dice = new Dice(seed);
        RandomOpening opening = new RandomOpening(dice);
        List<Record> facts = opening.facts(dice.chance(0.2) ? 0.4 : 0);
        RandomEvidence evidence = new RandomEvidence(dice, opening);
        List<Happening> course = new ArrayList<>();
        for (int i = dice.chance(0.6) ? 0 : dice.between(1, 3); i > 0; i--) {
            course.add(evidence.article(RandomOpening.START.plusDays(dice.between(0, 2))));
        }
        course.add(closing(facts, 2, true));
        return world("still " + seed, opening, facts, course, evidence);
    }

    /** A world in which much happens. */
    public static World history(long seed) {
        Dice dice = new Dice(~seed);
        RandomOpening opening = new RandomOpening(dice);
        List<Record> facts = opening.facts(dice.pick(List.of(0.0, 0.3, 0.7)));
        RandomEvidence evidence = new RandomEvidence(dice, opening);
        RandomEvents events = new RandomEvents(dice, opening, evidence);
        List<Happening> course = new ArrayList<>();
        for (int i = dice.between(1, dice.pick(List.of(3, 4, 6, 6, 8, 8, 12, 40))); i > 0; i--) {
            course.addAll(events.next());
        }
        boolean put = course.stream()
                .flatMap(happening -> happening.facts().stream())
                .anyMatch(fact -> fact instanceof Question question
                        && question.candidate().equals(asked(facts)));
        course.add(closing(facts, RandomOpening.DAYS - 1, !put));
        return world("history " + seed, opening, facts, course, evidence);
    }

    /** The same world with its facts in another order. */
    static World shuffled(World world, Dice dice) {
        List<Happening> course = world.course().stream()
                .map(one -> new Happening(one.at(), one.label(), one.says(), dice.shuffled(one.facts())))
                .toList();
        return with(world, dice.shuffled(world.opening()), course);
    }

    /** The same world with other facts. */
    public static World with(World world, List<Record> opening, List<Happening> course) {
        return new World(
                world.title(),
                world.question(),
                world.layers(),
                world.body(),
                world.office(),
                world.asOf(),
                world.dated(),
                world.candidate(),
                opening,
                course,
                List.of(),
                world.claims(),
                world.disputes(),
                world.deadlines(),
                world.warnings());
    }

    /** The day, or the day and minute. */
    static String label(LocalDateTime at) {
        boolean day = at.toLocalTime().equals(LocalTime.MIN) || at.toLocalTime().equals(LocalTime.MAX);
        return day
                ? at.toLocalDate().toString()
                : DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(at);
    }

    private static Happening closing(List<Record> facts, int day, boolean puts) {
        LocalDateTime end = RandomOpening.START.plusDays(day).with(LocalTime.MAX);
        return new Happening(
                end, label(end), "", puts ? List.of(new Question(asked(facts), end, end, true, "")) : List.of());
    }

    private static String asked(List<Record> facts) {
        return facts.stream()
                .filter(Asked.class::isInstance)
                .map(Asked.class::cast)
                .findFirst()
                .orElseThrow()
                .candidate();
    }

    private static World world(
            String title, RandomOpening opening, List<Record> facts, List<Happening> course, RandomEvidence evidence) {
        course.sort(Comparator.comparing(Happening::at));
        return new World(
                title,
                Optional.empty(),
                List.of(),
                new Body("Council", ZoneId.of("UTC"), opening.body),
                Optional.of("Chair"),
                course.get(course.size() - 1).at().toLocalDate(),
                true,
                asked(facts),
                facts,
                List.copyOf(course),
                List.of(),
                evidence.claims(),
                List.of(),
                Map.of(),
                List.of());
    }
}
