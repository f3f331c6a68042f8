package org.tacet.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacet.Simulator;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.session.Shipping;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Trials;

/** The power of members is what the literature says, and what going through all sets of supporters says. */
class PowerTest {

    private static final Simulator SIMULATOR = new Simulator();

    @TempDir
    private Path folder;

    /** Straffin, "Power indices in politics" (1983), and most textbooks since: 848 and 84 swings, 0.1963 and 0.00186. */
    @Test
    void the_security_council_has_the_power_that_textbooks_give_it() {
        Map<String, Power.Share> shares = byName(power("histories/security-council-2016"));

        assertThat(shares.get("China").swings()).isEqualTo(848);
        assertThat(shares.get("Angola").swings()).isEqualTo(84);
        assertThat(shares.get("China").shapleyShubik()).isCloseTo(0.1963, within(0.00005));
        assertThat(shares.get("Angola").shapleyShubik()).isCloseTo(0.00186, within(0.000005));
    }

    /**
     * The Banzhaf shares, 10/42, 6/42 and 0, are those in the README of {@code maxlit/powerindex}; the Shapley-Shubik shares,
     * 14/60, 9/60 and 0, are remembered.
     */
    @Test
    void the_council_of_six_gives_luxembourg_no_power_at_all() throws Exception {
        Map<String, Power.Share> shares = byName(power(weighted("{ majority: 1, weight: 12 }", 4, 4, 4, 2, 2, 1)));

        assertThat(shares.get("Seat 1").swings()).isEqualTo(10);
        assertThat(shares.get("Seat 4").swings()).isEqualTo(6);
        assertThat(shares.get("Seat 6").swings()).isZero();
        assertThat(shares.get("Seat 1").banzhaf()).isCloseTo(0.238, within(0.0005));
        assertThat(shares.get("Seat 4").banzhaf()).isCloseTo(0.143, within(0.0005));
        assertThat(shares.get("Seat 1").shapleyShubik()).isCloseTo(0.233, within(0.0005));
        assertThat(shares.get("Seat 4").shapleyShubik()).isCloseTo(0.150, within(0.0005));
    }

    /**
     * The Council of 27 by the weights of Nice: more than half of the states, or two thirds, with 74 % of 345 votes. The table
     * is the output of {@code conormcd/lisbon-voting-simulation}, which goes through all 2^27 votes ("influences", in its README):
     * it counts each swing twice, once for the state's yes and once for its no.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 1/2 | 4137520 3948684 2277016 2123568 1966140 1652972 1167232 671040 502888",
                "2/3           | 3122218 2968082 1912882 1808894 1712882 1517586 1221978 913794 802234"
            })
    void the_council_of_27_has_the_swings_under_nice_that_going_through_all_votes_has_found(
            String majority, String influences) throws Exception {
        int[] votes = {29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3};
        List<Integer> kinds = List.of(29, 27, 14, 13, 12, 10, 7, 4, 3);
        List<Long> found =
                Arrays.stream(influences.split(" ")).map(Long::valueOf).toList();

        Power power = power(weighted("{ majority: %s, weight: 74%% }".formatted(majority), votes));

        assertThat(power.members()).hasSize(27).allSatisfy(share -> {
            int kind = kinds.indexOf(share.weight().orElseThrow().intValueExact());
            assertThat(share.swings().longValueExact() * 2).isEqualTo(found.get(kind));
        });
    }

    /**
     * The same Council by the double majority of Article 238 (2) TFEU, 72 % of the states with 65 % of the people; populations
     * in thousands and influences as that program has them, in its order of states.
     */
    @Test
    void the_council_of_27_has_the_swings_under_a_double_majority_that_going_through_all_votes_has_found()
            throws Exception {
        int[] people = {
            8300, 11000, 7700, 770, 10000, 5400, 1300, 5300, 63000, 82000, 11000, 10000, 4200, 59000, 2300, 3400, 460,
            400, 18000, 38000, 11000, 22000, 5400, 2000, 44000, 9000, 60000
        };
        long[] influences = {
            1051904, 1063144, 1049360, 1022312, 1058936, 1039832, 1024224, 1039588, 1319580, 1461000, 1063144, 1058936,
            1035320, 1292968, 1028052, 1032072, 1020988, 1020704, 1094272, 1190088, 1063144, 1111244, 1039832, 1026972,
            1206472, 1054660, 1299552
        };

        Map<String, Power.Share> shares = byName(power(weighted("{ majority: 72%, weight: 65% }", people)));

        assertThat(shares).hasSize(27);
        for (int i = 0; i < 27; i++) {
            assertThat(shares.get("Seat " + (i + 1)).swings()).isEqualTo(BigInteger.valueOf(influences[i] / 2));
        }
    }

    @Test
    void weights_in_millionths_give_the_power_that_the_same_weights_in_whole_numbers_give() throws Exception {
        Power whole = power(weighted("{ majority: 55%, weight: 65%, blocking: 2 }", 9, 9, 7, 3, 1, 1, 4, 4, 2));
        Power fine = power(weighted(
                "{ majority: 55%, weight: 65%, blocking: 2 }",
                9000009, 9000009, 7000007, 3000003, 1000001, 1000001, 4000004, 4000004, 2000002));

        assertThat(fine.members())
                .extracting(Power.Share::swings, Power.Share::shapleyShubik)
                .isEqualTo(whole.members().stream()
                        .map(share -> tuple(share.swings(), share.shapleyShubik()))
                        .toList());
    }

    /** Each change counts the others again, which is no sign of rules that never settle. */
    @Test
    void seven_hundred_members_may_change_their_stance_at_once() throws Exception {
        String file =
                weighted("two-thirds", IntStream.generate(() -> 1).limit(700).toArray());
        World world = SIMULATOR.scenario(file).read().world();
        try (Trials trials = new Trials(Shipping.BOOK, world)) {
            for (Position position : List.of(Position.SUPPORTS, Position.OBJECTS, Position.SUPPORTS)) {
                Map<String, Position> all =
                        world.body().members().stream().collect(Collectors.toMap(Member::name, member -> position));

                assertThat(trials.judge(all).outcome())
                        .isEqualTo(position == Position.SUPPORTS ? Outcome.APPOINTED : Outcome.BLOCKED);
            }
        }
    }

    @Test
    void of_too_many_members_with_weights_too_fine_nothing_is_claimed() throws Exception {
        Power power = power(weighted(
                "{ majority: 1, weight: 65% }",
                IntStream.range(0, 60).map(i -> 1_000_003 + 7919 * i).toArray()));

        assertThat(power.members()).isEmpty();
        assertThat(power.winning()).isEmpty();
        assertThat(PowerReport.text(power)).contains("So many members have weights so fine", "power is known");
        assertThat(PowerReport.json(power)).contains("\"winning\" : null", "\"members\" : [ ]");
    }

    @Test
    void where_the_time_is_up_nothing_is_claimed() throws Exception {
        World world = SIMULATOR.scenario("baseline").read().world();

        Power power = new PowerFinder(Shipping.BOOK, world, List.of("Turkey", "Spain"), Limit.of(Duration.ZERO)).find();

        assertThat(power.members()).isEmpty();
        assertThat(PowerReport.text(power)).contains("ended at its limit of time.");
    }

    /** A scenario in which seats of these weights decide. */
    private String weighted(String procedure, int... weights) throws Exception {
        StringBuilder file = new StringBuilder(
                "title: W\ncandidate: X\ncandidates: { X: official }\nprocedure: %s\nbody:\n  body: W\n  members:\n"
                        .formatted(procedure));
        for (int i = 0; i < weights.length; i++) {
            file.append("    - { name: Seat %s, weight: %s }\n".formatted(i + 1, weights[i]));
        }
        return Files.writeString(folder.resolve("weighted.yaml"), file).toString();
    }

    @Test
    void where_all_are_needed_all_have_the_same_power() {
        Power power = power("reading-unanimity");

        assertThat(power.winning()).contains(BigInteger.ONE);
        assertThat(power.members()).hasSize(31).allSatisfy(share -> {
            assertThat(share.swings()).isEqualTo(1);
            assertThat(share.banzhaf()).isCloseTo(1.0 / 31, within(1e-12));
            assertThat(share.shapleyShubik()).isCloseTo(1.0 / 31, within(1e-12));
        });
    }

    @Test
    void all_shares_come_to_one_and_a_larger_state_never_has_less_power() {
        Power power = power("eu-qualified-majority");

        assertThat(power.members().stream().mapToDouble(Power.Share::banzhaf).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(power.members().stream()
                        .mapToDouble(Power.Share::shapleyShubik)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(power.members().stream()
                        .sorted((one, other) -> one.weight()
                                .orElseThrow()
                                .compareTo(other.weight().orElseThrow()))
                        .map(Power.Share::banzhaf))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silence",
                "unanimity",
                "two-thirds",
                "{ majority: 3 }",
                "{ majority: 4, veto: [B] }",
                "{ majority: 4, veto: [A, G] }",
                "{ majority: 2/3, of: voting }",
                "{ majority: 55%, weight: 65% }",
                "{ majority: 3, weight: more than 1/2, veto: [C] }",
                "{ majority: 55%, weight: 65%, blocking: 2 }",
                "{ majority: 2, weight: 60, blocking: 3 }"
            })
    void it_is_what_going_through_all_sets_of_supporters_finds(String procedure) throws Exception {
        Path file = Files.writeString(folder.resolve("seven.yaml"), """
                title: Seven of different weight
                candidate: X
                candidates: { X: official }
                procedure: %s
                body:
                  body: Seven
                  members:
                    - { name: A, weight: 30.5 }
                    - { name: B, weight: 20 }
                    - { name: C, weight: 20 }
                    - { name: D, weight: 12 }
                    - { name: E, weight: 8.5 }
                    - { name: F, weight: 6 }
                    - { name: G, weight: 3 }
                """.formatted(procedure));
        World world = SIMULATOR.scenario(file.toString()).read().world();
        List<String> names = List.of("A", "B", "C", "D", "E", "F", "G");
        boolean[] enough = new boolean[128];
        try (Trials trials = new Trials(Shipping.BOOK, world)) {
            for (int set = 0; set < 128; set++) {
                Map<String, Position> positions = new HashMap<>();
                for (int i = 0; i < 7; i++) {
                    positions.put(names.get(i), (set >> i & 1) == 1 ? Position.SUPPORTS : Position.OBJECTS);
                }
                enough[set] = trials.judge(positions).outcome() == Outcome.APPOINTED;
            }
        }

        Map<String, Power.Share> shares =
                byName(new PowerFinder(Shipping.BOOK, world, names, Limit.of(Duration.ofMinutes(1))).find());

        for (int i = 0; i < 7; i++) {
            long swings = 0;
            double orders = 0;
            for (int set = 0; set < 128; set++) {
                if ((set >> i & 1) == 0 && enough[set | 1 << i] && !enough[set]) {
                    swings++;
                    orders += factorial(Integer.bitCount(set)) * factorial(6 - Integer.bitCount(set)) / factorial(7);
                }
            }
            assertThat(shares.get(names.get(i)).swings()).as(names.get(i)).isEqualTo(BigInteger.valueOf(swings));
            assertThat(shares.get(names.get(i)).shapleyShubik())
                    .as(names.get(i))
                    .isCloseTo(orders, within(1e-12));
        }
    }

    private static double factorial(int number) {
        return number < 2 ? 1 : number * factorial(number - 1);
    }

    private static Power power(String scenario) {
        return SIMULATOR.scenario(scenario).read().power("1m");
    }

    private static Map<String, Power.Share> byName(Power power) {
        return power.members().stream().collect(Collectors.toMap(Power.Share::member, Function.identity()));
    }
}
