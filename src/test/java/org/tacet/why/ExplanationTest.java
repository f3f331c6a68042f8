package org.tacet.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacet.Simulator;
import org.tacet.model.Basis;
import org.tacet.model.Claim;
import org.tacet.model.Claim.StanceClaim;
import org.tacet.model.Components;
import org.tacet.model.FaultyInput;
import org.tacet.model.Given;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.oracle.RandomWorlds;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;
import org.tacet.why.Explanation.Kind;
import org.tacet.why.Explanation.Node;
import org.tacet.why.Explanation.Told;

/** Explanations are complete, name nothing beside the point, and end in what somebody wrote or assumed. */
class ExplanationTest {

    private static final Simulator SIMULATOR = new Simulator();
    private static final RuleBook BOOK = Shipping.BOOK;
    private static final long WORLDS = Long.getLong("tacet.explained.worlds", 1_000);

    @Test
    void every_explanation_of_a_shipped_scenario_ends_in_a_citation_a_line_or_a_named_assumption() {
        for (String name : SIMULATOR.scenarios()) {
            World world = SIMULATOR.scenario(name).read().world();
            for (Inquiry inquiry : List.of(new Inquiry.Why(), new Inquiry.WhyNot(other(world)))) {
                Explanation explanation = Session.explain(BOOK, world, inquiry);
                assertThat(explanation.nodes()).isNotEmpty();
                assertThat(explanation.nodes().stream().filter(Node::leaf))
                        .as(name)
                        .allSatisfy(leaf -> {
                            assertThat(leaf.kind()).isIn(Kind.CLAIM, Kind.LINE, Kind.ASSUMPTION);
                            assertThat(leaf.says()).endsWith(".");
                            if (leaf.kind() != Kind.ASSUMPTION) {
                                assertThat(leaf.sources()).as(leaf.says()).isNotEmpty();
                            }
                        });
            }
        }
    }

    @Test
    void no_sentence_is_told_twice_and_none_speaks_of_the_engine() {
        for (String name : SIMULATOR.scenarios()) {
            World world = SIMULATOR.scenario(name).read().world();
            List<String> sentences = new ArrayList<>();
            Session.explain(BOOK, world, new Inquiry.Why()).told().forEach(told -> gather(told, sentences));
            assertThat(sentences)
                    .as(name)
                    .doesNotHaveDuplicates()
                    .noneMatch(says -> says.contains("{")
                            || says.contains("$")
                            || says.contains("null")
                            || says.matches(".*\\b(fact|engine|pattern|logical)\\b.*"));
        }
    }

    @Test
    void what_an_explanation_does_not_name_can_go_and_the_answer_stays() {
        assertThat(failing(seed -> {
                    World world = RandomWorlds.still(seed);
                    Set<Object> named = named(Session.explain(BOOK, world, new Inquiry.Why()));
                    Random random = new Random(seed);
                    Map<Object, Boolean> lucky = new HashMap<>();
                    Predicate<Object> kept = fact -> named.contains(fact)
                            || seed % 2 == 0
                                    && lucky.computeIfAbsent(
                                            claim(fact).map(Object.class::cast).orElse(fact),
                                            unit -> random.nextBoolean());
                    return Session.judge(BOOK, world).equals(Session.judge(BOOK, only(world, kept)));
                }))
                .isEmpty();
    }

    @Test
    void without_what_an_explanation_names_there_is_another_answer_or_none() {
        assertThat(failing(seed -> {
                    World world = RandomWorlds.still(seed);
                    Set<Object> named = named(Session.explain(BOOK, world, new Inquiry.Why()));
                    return !Optional.of(Session.judge(BOOK, world))
                            .equals(answer(only(world, fact -> !named.contains(fact))));
                }))
                .isEmpty();
    }

    @Test
    void without_what_is_named_of_a_member_it_stands_elsewhere() {
        assertThat(failing(seed -> {
                    World world = RandomWorlds.still(seed);
                    EndState verdict = Session.play(BOOK, world);
                    List<EndState.Stance> stances = verdict.asked().stances();
                    if (stances.isEmpty()) {
                        return true;
                    }
                    EndState.Stance stance = stances.get(new Random(seed).nextInt(stances.size()));
                    if (stance.basis() == Basis.DEFAULT) {
                        return true;
                    }
                    Set<Object> named = named(Session.explain(BOOK, world, new Inquiry.Part(stance.member())));
                    named.removeIf(fact -> !about(fact, stance.member(), world.candidate()));
                    boolean saidElsewhere = facts(world)
                            .anyMatch(fact -> about(fact, stance.member(), world.candidate())
                                    && !named.contains(fact)
                                    && Components.of(fact).get("position") == stance.position());
                    EndState after = Session.play(BOOK, only(world, fact -> !named.contains(fact)));
                    return saidElsewhere
                            || !named.isEmpty() && !after.asked().stances().contains(stance);
                }))
                .isEmpty();
    }

    @Test
    void whatever_members_say_that_a_why_not_does_not_name_it_stays_so() {
        assertThat(failing(seed -> {
                    World world = RandomWorlds.still(seed);
                    Outcome other = other(world);
                    Set<String> core = Session.explain(BOOK, world, new Inquiry.WhyNot(other))
                            .core();
                    Random random = new Random(seed);
                    Map<String, Position> changes = new TreeMap<>();
                    for (Member member : world.body().members()) {
                        if (!core.contains(member.name()) && random.nextBoolean()) {
                            changes.put(member.name(), Position.values()[random.nextInt(7)]);
                        }
                    }
                    BareAnswer judgement = Session.judge(BOOK, world.with(changes));
                    boolean appointed = judgement
                            .appointee()
                            .filter(world.candidate()::equals)
                            .isPresent();
                    return other == Outcome.APPOINTED ? !appointed : judgement.outcome() != other;
                }))
                .isEmpty();
    }

    private static boolean about(Object fact, String member, String candidate) {
        return fact instanceof Declaration said
                        && said.member().equals(member)
                        && said.candidate().equals(candidate)
                || fact instanceof Condition waits
                        && waits.member().equals(member)
                        && waits.candidate().equals(candidate)
                || fact instanceof StanceClaim claim
                        && claim.member().equals(member)
                        && claim.candidate().equals(candidate);
    }

    private static Outcome other(World world) {
        BareAnswer judgement = Session.judge(BOOK, world);
        boolean appointed =
                judgement.appointee().filter(world.candidate()::equals).isPresent();
        return !appointed ? Outcome.APPOINTED : Outcome.BLOCKED;
    }

    private static List<Long> failing(Predicate<Long> holds) {
        return LongStream.range(0, WORLDS)
                .parallel()
                .filter(seed -> !holds.test(seed))
                .limit(5)
                .boxed()
                .toList();
    }

    /** All facts that are named; of a claim, all that the article's line put in. */
    private static Set<Object> named(Explanation explanation) {
        Set<Object> named = explanation.nodes().stream()
                .flatMap(node -> node.fact().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> claims = named.stream()
                .filter(Given.class::isInstance)
                .flatMap(fact -> claim(fact).stream())
                .collect(Collectors.toSet());
        facts(explanation.world())
                .filter(fact -> claim(fact).filter(claims::contains).isPresent())
                .forEach(named::add);
        return named;
    }

    private static Stream<Object> facts(World world) {
        return Stream.concat(world.opening().stream(), world.course().facts());
    }

    private static Optional<String> claim(Object fact) {
        return fact instanceof Claim claim
                ? Optional.of(claim.id())
                : Optional.ofNullable(Components.of(fact).get("claim")).map(Object::toString);
    }

    private static Optional<BareAnswer> answer(World world) {
        try {
            return Optional.of(Session.judge(BOOK, world));
        } catch (FaultyInput noAnswer) {
            return Optional.empty();
        }
    }

    private static World only(World world, Predicate<Object> kept) {
        return world.keeping(kept::test);
    }

    private static void gather(Told told, List<String> sentences) {
        sentences.add(told.says());
        told.under().forEach(under -> gather(under, sentences));
    }
}
