package org.tacet.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.tacet.Simulator;
import org.tacet.model.Components;
import org.tacet.model.Conclusion;
import org.tacet.model.Conclusion.Agreed;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Majority;
import org.tacet.model.Member;
import org.tacet.model.Origin;
import org.tacet.model.Resolution.CandidateOutlook;
import org.tacet.model.World;
import org.tacet.oracle.RandomWorlds;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Shipping;
import org.tacet.session.WorkingMemory;
import org.tacet.why.Pattern.Kind;
import org.tacet.why.Shortfalls.Shortfall;

/** What a why-not says of a rule is what the engine makes of it: grant what was missing, and the rule concludes. */
class GrantedTest {

    private static final Simulator SIMULATOR = new Simulator();
    private static final RuleBook BOOK = Shipping.BOOK;
    private static final long WORLDS = 500;
    private static final int STEPS = 8;

    @Test
    void every_shipped_rule_can_be_read() {
        assertThat(BOOK.rules())
                .allSatisfy(rule -> assertThat(RuleShapes.of(BOOK).of(rule.name()))
                        .as(rule.name())
                        .hasValueSatisfying(shape -> assertThat(shape.then()).isNotEmpty()));
    }

    @Test
    void rules_as_they_are_read_conclude_what_the_engine_concludes() {
        List<String> shipped = List.of("baseline", "known-on-18-january", "reuters-preferred", "kallas-declared");
        List<String> differences = worlds(shipped)
                .parallel()
                .flatMap(world -> {
                    Collection<Object> facts = WorkingMemory.settled(BOOK, world);
                    Snapshot memory = new Snapshot(facts);
                    Set<Object> read = BOOK.rules().stream()
                            .flatMap(rule -> RuleShapes.of(BOOK).of(rule.name()).stream())
                            .flatMap(rule -> conclusions(memory, rule, Map.of()).stream())
                            .collect(Collectors.toSet());
                    Set<Object> there =
                            facts.stream().filter(Conclusion.class::isInstance).collect(Collectors.toSet());
                    return Stream.concat(
                            there.stream()
                                    .filter(fact -> !read.contains(fact))
                                    .map(fact -> world.title() + ": only the engine concludes " + fact),
                            read.stream()
                                    .filter(fact -> !there.contains(fact))
                                    .map(fact -> world.title() + ": the engine does not conclude " + fact));
                })
                .limit(5)
                .toList();

        assertThat(differences).isEmpty();
    }

    @Test
    void granting_what_a_why_not_says_was_missing_lets_the_rule_conclude() {
        Set<String> granted = new HashSet<>();
        List<String> failures = new ArrayList<>();
        worlds(SIMULATOR.scenarios()).parallel().forEach(world -> {
            Collection<Object> settled = WorkingMemory.settled(BOOK, world);
            for (Class<?> type : List.of(CandidateOutlook.class, Agreed.class, Holdout.class)) {
                Pattern goal = Pattern.of(type, Map.of("candidate", world.candidate()));
                for (RuleShape rule : RuleShapes.of(BOOK).concluding(type)) {
                    List<Object> facts = lookedFor(rule, settled);
                    if (!fires(facts, rule, goal)) {
                        Wish wish = new Wish(world, rule, goal);
                        List<String> failed = wish.failing(facts);
                        synchronized (failures) {
                            failures.addAll(failed);
                            granted.addAll(wish.used);
                        }
                    }
                }
            }
        });

        assertThat(failures.stream().sorted().limit(5)).isEmpty();
        assertThat(granted).as("rules and kinds of lines that were tried").hasSizeGreaterThan(30);
    }

    /** The facts that a rule looks for; all others only cost time. */
    private static List<Object> lookedFor(RuleShape rule, Collection<Object> facts) {
        Set<Class<?>> types = rule.when().stream().map(Pattern::type).collect(Collectors.toSet());
        return facts.stream().filter(fact -> types.contains(fact.getClass())).toList();
    }

    /** One rule that did not conclude what was looked for. */
    private record Wish(World world, RuleShape rule, Pattern goal, Set<String> used) {

        Wish(World world, RuleShape rule, Pattern goal) {
            this(world, rule, goal, new HashSet<>());
        }

        /** The shortfalls after which the rule still does not conclude, whatever is granted. */
        List<String> failing(List<Object> facts) {
            List<String> failing = new ArrayList<>();
            for (Shortfall shortfall : shortfalls(facts)) {
                used.add(rule.note().name() + " " + shortfall.failed());
                Optional<List<Object>> granted = grant(facts, shortfall, shortfall.bound(), STEPS);
                if (granted.isEmpty() || !fires(granted.get(), rule, goal)) {
                    failing.add(world.title() + ": " + rule.note().name() + ": " + shortfall.failed() + " with "
                            + shortfall.bound() + " against " + shortfall.against()
                            + granted.map(all -> ", though granted").orElse(", which cannot be granted"));
                }
            }
            return failing;
        }

        private List<Shortfall> shortfalls(List<Object> facts) {
            return Shortfalls.of(new Snapshot(facts), rule, goal, Map.of(), Set.of());
        }

        /** The facts with which the rule as it is read concludes, going on from one place at which it stopped. */
        private Optional<List<Object>> grant(
                List<Object> facts, Shortfall shortfall, Map<String, Object> bound, int steps) {
            return grants(facts, shortfall)
                    .flatMap(more -> onward(more, bound, steps).stream())
                    .findFirst();
        }

        private Optional<List<Object>> onward(List<Object> facts, Map<String, Object> bound, int steps) {
            boolean concludes =
                    conclusions(new Snapshot(facts), rule, bound).stream().anyMatch(fact -> matches(goal, fact));
            if (concludes || steps == 0) {
                return concludes ? Optional.of(facts) : Optional.empty();
            }
            return shortfalls(facts).stream()
                    .filter(next -> next.bound().entrySet().containsAll(bound.entrySet()))
                    .flatMap(next -> grant(facts, next, next.bound(), steps - 1).stream())
                    .findFirst();
        }

        private Stream<List<Object>> grants(List<Object> facts, Shortfall shortfall) {
            Pattern failed = shortfall.failed();
            if (failed.kind() == Kind.NOT) {
                return Stream.of(facts.stream()
                        .filter(fact -> !shortfall.against().contains(fact))
                        .toList());
            }
            return instances(shortfall)
                    .filter(fact -> failed.match(fact, Fields.of(fact), shortfall.bound())
                            .isPresent())
                    .map(fact -> {
                        List<Object> more = new ArrayList<>(facts);
                        more.removeIf(old -> shortfall.against().contains(old) && replaces(fact, old));
                        more.add(fact);
                        return more;
                    });
        }

        private static boolean replaces(Object fact, Object old) {
            return Snapshot.key(fact.getClass()).stream()
                    .allMatch(part -> part.equals("all")
                            || Components.of(fact)
                                    .get(part)
                                    .equals(Components.of(old).get(part)));
        }

        /** Facts that might be what a line looks for. */
        private Stream<Object> instances(Shortfall shortfall) {
            Pattern failed = shortfall.failed();
            Map<String, Object> settled = failed.settled(shortfall.bound());
            Stream<List<Object>> all = Stream.of(List.of());
            for (RecordComponent part : failed.type().getRecordComponents()) {
                Set<Object> values = settled.containsKey(part.getName())
                        ? Set.of(settled.get(part.getName()))
                        : values(part, shortfall);
                boolean matters = failed.binds().containsValue(part.getName())
                        || failed.tests().stream()
                                .anyMatch(test -> test.toString().contains(part.getName()));
                all = all.flatMap(
                        before -> values.stream().limit(matters ? 99 : 1).map(value -> {
                            List<Object> more = new ArrayList<>(before);
                            more.add(value);
                            return more;
                        }));
            }
            return all.map(values -> made(failed.type(), values));
        }

        private Set<Object> values(RecordComponent part, Shortfall shortfall) {
            Set<Object> values = new LinkedHashSet<>();
            shortfall.against().forEach(fact -> values.add(Components.of(fact).get(part.getName())));
            Class<?> type = part.getType();
            if (type.isEnum()) {
                values.addAll(List.of(type.getEnumConstants()));
            } else if (type == int.class) {
                IntStream.rangeClosed(0, 40).forEach(values::add);
            } else if (type == long.class) {
                IntStream.rangeClosed(0, 40).forEach(number -> values.add((long) number));
            } else if (type == Origin.class) {
                values.add(Origin.NOBODY);
            } else if (type == Condition.class) {
                values.addAll(world.opening(Condition.class));
            } else if (type == boolean.class) {
                values.addAll(List.of(true, false));
            } else if (type == LocalDateTime.class) {
                values.addAll(List.of(LocalDateTime.MIN, world.setting().end(), LocalDateTime.MAX));
            } else if (type == LocalDate.class) {
                world.setting().day().ifPresent(values::add);
            } else if (type == String.class) {
                if (!part.getName().equals("member")) {
                    values.addAll(List.of(world.candidate(), "Another"));
                }
                world.body().members().stream().map(Member::name).forEach(values::add);
            } else {
                world.opening(Majority.class).forEach(majority -> values.add(majority.share()));
            }
            return values;
        }
    }

    /** What a rule as it is read concludes, where its variables have these values. */
    private static Set<Object> conclusions(Snapshot memory, RuleShape rule, Map<String, Object> wanted) {
        Set<Object> found = new HashSet<>();
        walk(memory, rule, 0, wanted, bound -> rule.then()
                .forEach(then -> found.add(made(
                        then.type(),
                        then.values().stream().map(value -> value.of(bound)).toList()))));
        return found;
    }

    private static void walk(
            Snapshot memory, RuleShape rule, int line, Map<String, Object> bound, Consumer<Map<String, Object>> end) {
        if (line == rule.when().size()) {
            end.accept(bound);
            return;
        }
        Pattern pattern = rule.when().get(line);
        Map<Object, Map<String, Object>> matches = memory.matches(pattern, bound);
        if (pattern.kind() == Kind.IS) {
            matches.values().forEach(more -> walk(memory, rule, line + 1, more, end));
        } else if (pattern.kind() == Kind.COUNT) {
            Map<String, Object> more = new HashMap<>(bound);
            more.put(pattern.count(), Shortfalls.number(pattern, matches.values()));
            walk(memory, rule, line + 1, more, end);
        } else if (matches.isEmpty() == (pattern.kind() == Kind.NOT)) {
            walk(memory, rule, line + 1, bound, end);
        }
    }

    /** True where the engine, with this rule alone, concludes what is looked for. */
    private static boolean fires(List<Object> facts, RuleShape rule, Pattern goal) {
        KieSession session = BOOK.base().newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(
                    match -> match.getRule().getName().equals(rule.note().name()));
            return session.getObjects().stream().anyMatch(fact -> matches(goal, fact));
        } finally {
            session.dispose();
        }
    }

    private static boolean matches(Pattern goal, Object fact) {
        return fact.getClass() == goal.type()
                && goal.match(fact, Fields.of(fact), Map.of()).isPresent();
    }

    private static Stream<World> worlds(Collection<String> shipped) {
        List<World> worlds = new ArrayList<>(
                LongStream.range(0, WORLDS).mapToObj(RandomWorlds::still).toList());
        shipped.forEach(name -> worlds.add(SIMULATOR.scenario(name).read().world()));
        return worlds.stream();
    }

    private static Object made(Class<?> type, List<Object> values) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
