package org.tacet.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacet.model.Basis;
import org.tacet.model.Fault;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.odds.Odds.Swing;
import org.tacet.oracle.RandomWorlds;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Chances;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;

/** Odds found quickly are the odds of every world counted. */
class OddsTest {

    private static final RuleBook BOOK = Shipping.BOOK;
    private static final int WORLDS = Integer.getInteger("tacet.odds.worlds", 520);

    @Test
    void odds_decided_in_regions_equal_those_of_every_world_counted() {
        long decided = LongStream.range(0, WORLDS)
                .parallel()
                .filter(OddsTest::decidedRightly)
                .count();

        assertThat(decided).isGreaterThan(WORLDS * 3 / 4);
    }

    private static boolean decidedRightly(long seed) {
        World world = RandomWorlds.still(seed);
        EndState verdict = Session.play(BOOK, world);
        Chances chances = random(verdict, new Random(seed));
        try (OddsFinder finder = new OddsFinder(BOOK, chances, course -> world, Duration.ofMinutes(5))) {
            Optional<Odds> decided = finder.decidedAtOnce();
            decided.ifPresent(odds -> assertSame(odds, finder.enumerated(), world.title()));
            return decided.isPresent();
        }
    }

    @Test
    void drawn_odds_lie_within_their_bounds_as_often_as_they_claim() {
        try (OddsFinder finder = finder("two-thirds", "everyone=supports:0.65|undeclared:0.3|objects:0.05")) {
            double truth = finder.exact(0).orElseThrow().outcomes().get(Outcome.APPOINTED);
            long within = LongStream.range(0, 400)
                    .mapToObj(seed -> finder.sampled(100, seed))
                    .map(odds -> odds.interval().orElseThrow().getOrDefault(Outcome.APPOINTED, new Odds.Interval(0, 0)))
                    .filter(bounds -> bounds.low() <= truth && truth <= bounds.high())
                    .count();

            assertThat(truth).isBetween(0.3, 0.7);
            assertThat(within).isBetween(366L, 394L); // 95 % of 400, give or take three deviations
        }
    }

    @Test
    void under_each_procedure_all_worlds_of_all_positions_of_all_allies_are_decided_exactly() {
        String any = Stream.of(Position.values()).map(Position::word).collect(Collectors.joining("|"));
        for (String procedure : List.of("unanimity", "consensus", "silence", "two-thirds", "simple-majority")) {
            try (OddsFinder finder = finder(procedure, "everyone=" + any)) {
                Odds odds = finder.exact(0).orElseThrow();

                assertThat(odds.worlds())
                        .as(procedure)
                        .isEqualTo(BigInteger.valueOf(7).pow(31));
                assertThat(odds.outcomes().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .as(procedure)
                        .isCloseTo(1, within(1e-12));
                assertThat(odds.asked()).as(procedure).isLessThan(1_000);
            }
        }
        // all must support, two of seven positions each
        assertThat(appointed("unanimity", "everyone=" + any)).isCloseTo(Math.pow(2 / 7.0, 31), within(1e-28));
        // an undeclared ally acquiesces once asked; three of seven object
        assertThat(appointed("silence", "everyone=" + any)).isCloseTo(Math.pow(4 / 7.0, 31), within(1e-18));
    }

    @Test
    void twenty_backers_are_never_enough_for_two_thirds_and_twenty_one_always_are() {
        assertThat(appointed("two-thirds", "unnamed=20")).isEqualTo(0);
        assertThat(appointed("two-thirds", "unnamed=21")).isCloseTo(1, within(1e-12));
        assertThat(appointed("two-thirds", "unnamed=18:0.1|19:0.2|20:0.4|21:0.2|22:0.1"))
                .isCloseTo(0.3, within(1e-12));
    }

    private static void assertSame(Odds odds, Odds counted, String world) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(odds.outcomes().getOrDefault(outcome, 0.0))
                    .as("%s: %s", world, outcome)
                    .isCloseTo(counted.outcomes().getOrDefault(outcome, 0.0), within(1e-12));
        }
        assertThat(odds.worlds()).isEqualTo(counted.worlds());
        assertThat(members(odds)).as(world).isEqualTo(members(counted));
        for (Swing swing : odds.swing()) {
            Swing other = counted.swing().stream()
                    .filter(one -> one.member().equals(swing.member()))
                    .findFirst()
                    .orElseThrow();
            assertThat(swing.low()).as("%s: %s", world, swing.member()).isCloseTo(other.low(), within(1e-12));
            assertThat(swing.high()).as("%s: %s", world, swing.member()).isCloseTo(other.high(), within(1e-12));
        }
    }

    private static List<String> members(Odds odds) {
        return odds.swing().stream().map(Swing::member).sorted().toList();
    }

    /** Chances of some members, two or three options each, and in a third of the worlds a tally of the others. */
    private static Chances random(EndState verdict, Random random) {
        SortedMap<String, SortedMap<Position, Double>> members = new TreeMap<>();
        for (EndState.Stance stance : verdict.asked().stances()) {
            if (random.nextInt(4) > 0) {
                members.put(stance.member(), positions(random));
            }
        }
        return new Chances(members, random.nextInt(3) == 0 ? tally(verdict, members) : Optional.empty(), List.of());
    }

    private static SortedMap<Position, Double> positions(Random random) {
        List<Position> all = new ArrayList<>(List.of(Position.values()));
        Collections.shuffle(all, random);
        SortedMap<Position, Double> positions = new TreeMap<>();
        double left = 1;
        for (int i = random.nextInt(2); i < 2; i++) {
            double share = left * random.nextDouble();
            left -= share;
            positions.put(all.get(i), share);
        }
        if (random.nextInt(4) == 0) {
            positions.put(all.get(2), left);
        }
        return positions;
    }

    private static Optional<Chances.Tally> tally(EndState verdict, SortedMap<String, SortedMap<Position, Double>> own) {
        int unnamed = 0;
        int backing = own.size();
        for (EndState.Stance stance : verdict.asked().stances()) {
            if (!own.containsKey(stance.member())) {
                unnamed += stance.basis() == Basis.DEFAULT ? 1 : 0;
                backing += stance.basis() != Basis.DEFAULT && stance.position().backs() ? 1 : 0;
            }
        }
        return unnamed < own.size()
                ? Optional.empty()
                : Optional.of(
                        new Chances.Tally(numbers(backing, unnamed > own.size()), new Fault("chances", 1, 1, "")));
    }

    private static SortedMap<Integer, Double> numbers(int backers, boolean open) {
        return new TreeMap<>(open ? Map.of(backers, 0.25, backers + 1, 0.75) : Map.of(backers, 1.0));
    }

    private static double appointed(String procedure, String... chances) {
        try (OddsFinder finder = finder(procedure, chances)) {
            return finder.exact(0).orElseThrow().outcomes().getOrDefault(Outcome.APPOINTED, 0.0);
        }
    }

    private static OddsFinder finder(String procedure, String... chances) {
        Changes changes =
                new Changes(List.of(), List.of(), Optional.of(procedure), Optional.empty()).with(List.of(chances));
        Scenario read = Shipping.read("baseline", changes);
        return new OddsFinder(BOOK, read.chances(), course -> read.world(), Duration.ofMinutes(5));
    }
}
