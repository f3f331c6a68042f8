package org.tacet.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tacet.Simulator;
import org.tacet.model.Basis;
import org.tacet.model.Body;
import org.tacet.model.Course;
import org.tacet.model.Directness;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Member;
import org.tacet.model.Origin;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Reading;
import org.tacet.model.Setting;
import org.tacet.model.Share;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;
import org.tacet.worlds.Limit;

/** The smallest sets of changes are those that trying everything finds. */
class PathTest {

    private static final Simulator SIMULATOR = new Simulator();
    private static final RuleBook BOOK = Shipping.BOOK;
    private static final Position[] POSITIONS = Position.values();

    @Test
    void paths_equal_brute_force_in_every_world_of_seven_members_that_was_drawn() {
        assertThat(LongStream.range(0, Long.getLong("tacet.path.worlds", 600))
                        .parallel()
                        .mapToObj(Seven::new)
                        .map(Seven::disagreement)
                        .flatMap(Optional::stream)
                        .limit(3))
                .isEmpty();
    }

    @Test
    void the_baseline_needs_hungary_and_turkey_to_acquiesce() {
        Paths path = path("baseline", Optional.empty(), Outcome.APPOINTED);

        assertThat(path.sets()).singleElement().satisfies(set -> assertThat(set.moves())
                .extracting(Paths.Move::member, Paths.Move::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hungary", Position.ACQUIESCES),
                        org.assertj.core.groups.Tuple.tuple("Turkey", Position.ACQUIESCES)));
        assertThat(path.proven()).isTrue();
    }

    @Test
    void under_unanimity_all_who_are_missing_are_named_without_trying_every_set() {
        Paths path = path("baseline", Optional.of("unanimity"), Outcome.APPOINTED);

        assertThat(path.size()).hasValue(27);
        assertThat(path.proven()).isTrue();
        assertThat(path.tried()).isLessThan(500);
    }

    @Test
    void every_path_of_a_shipped_scenario_leads_where_it_says_when_it_is_set_on_the_command_line() {
        for (String name : SIMULATOR.scenarios()) {
            Paths path = path(name, Optional.empty(), Outcome.APPOINTED);
            for (Paths.Changes set : path.sets()) {
                List<String> sets = set.moves().stream().map(path::option).toList();
                EndState verdict =
                        Shipping.played(name, new Changes(sets, List.of(), Optional.empty(), Optional.empty()));
                assertThat(verdict.appointee())
                        .as("%s with %s", name, sets)
                        .contains(verdict.asked().name());
            }
        }
    }

    @Test
    void an_outcome_between_the_two_ends_is_found_too() {
        Paths path = path("baseline", Optional.of("unanimity"), Outcome.OPEN);

        assertThat(path.sets()).singleElement().satisfies(set -> assertThat(set.moves())
                .extracting(Paths.Move::member)
                .containsExactly("Hungary", "Turkey"));
        assertThat(path.proven()).isTrue();
    }

    @Test
    void what_no_stance_can_bring_about_is_proven_out_of_reach() {
        Paths path = path("baseline", Optional.empty(), Outcome.EXTENDED);

        assertThat(path.size()).isEmpty();
        assertThat(path.proven()).isTrue();
    }

    @Test
    void whoever_does_not_stand_is_appointed_by_no_change_of_stances() {
        Paths path = path("kallas-not-presented", Optional.empty(), Outcome.APPOINTED);

        assertThat(path.size()).isEmpty();
        assertThat(path.proven()).isTrue();
    }

    @Test
    void an_assurance_is_named_where_it_would_do_as_well() {
        Paths path = path("histories/road-to-washington", Optional.empty(), Outcome.APPOINTED);

        assertThat(path.sets().get(0).moves()).extracting(Paths.Move::instead).containsExactly("assure Hungary");
    }

    private static Paths path(String scenario, Optional<String> procedure, Outcome to) {
        EndState verdict = Shipping.played(scenario, new Changes(List.of(), List.of(), procedure, Optional.empty()));
        List<String> all =
                verdict.world().body().members().stream().map(Member::name).toList();
        return new PathFinder(BOOK, verdict, to, all, Optional.empty(), Limit.of(Duration.ofMinutes(5))).find(false, 5);
    }

    /** A body of seven, drawn by lot, and the decision once more in a few lines that know nothing of the rules. */
    private static final class Seven {
        private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G");
        private final long seed;
        private final Random random;
        private final Position[] now = new Position[7];
        private final Map<Position, Position> whenAsked = new EnumMap<>(Position.class);
        private final Reading reading;
        private final Share share;
        private final List<Integer> vetoes;
        private final boolean[] fixed = new boolean[7];
        private final Outcome goal;

        Seven(long seed) {
            this.seed = seed;
            random = new Random(seed);
            for (int i = 0; i < 7; i++) {
                now[i] = any();
                fixed[i] = random.nextInt(8) == 0;
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                whenAsked.put(any(), any());
            }
            reading = Reading.values()[(int) (seed % Reading.values().length)];
            share = random.nextBoolean()
                    ? Share.seats(1 + random.nextInt(7))
                    : new Share(1 + random.nextInt(3), 3, false);
            vetoes = reading == Reading.MAJORITY
                    ? IntStream.range(0, 7)
                            .filter(i -> random.nextInt(5) == 0)
                            .boxed()
                            .toList()
                    : List.of();
            goal = random.nextInt(4) == 0 ? Outcome.BLOCKED : Outcome.APPOINTED;
        }

        private Position any() {
            return POSITIONS[random.nextInt(POSITIONS.length)];
        }

        Optional<String> disagreement() {
            World world = world();
            EndState verdict = Session.play(BOOK, world);
            if (verdict.outcome() != outcome(now)) {
                return Optional.of(this + " is " + verdict.outcome() + ", by hand " + outcome(now));
            }
            List<String> movable = IntStream.range(0, 7)
                    .filter(i -> !fixed[i])
                    .mapToObj(NAMES::get)
                    .toList();
            Paths path = new PathFinder(BOOK, verdict, goal, movable, Optional.empty(), Limit.of(Duration.ofMinutes(5)))
                    .find(true, 10_000);
            Map<String, Integer> found = new TreeMap<>();
            path.sets()
                    .forEach(set -> found.put(
                            set.moves().stream().map(Paths.Move::member).collect(Collectors.joining()), set.cost()));
            Map<String, Integer> wanted = bruteForce();
            boolean leads = path.sets().stream().allMatch(set -> outcome(after(set)) == goal);
            return found.equals(wanted)
                            && path.proven()
                            && leads
                            && path.count().intValue() == wanted.size()
                    ? Optional.empty()
                    : Optional.of(this + " found " + found + ", by brute force " + wanted + ", proven " + path.proven()
                            + ", leads " + leads);
        }

        private Position[] after(Paths.Changes set) {
            Position[] after = now.clone();
            set.moves().forEach(move -> after[NAMES.indexOf(move.member())] = move.to());
            return after;
        }

        /** All sets of the smallest size, each with its least cost. */
        private Map<String, Integer> bruteForce() {
            for (int size = 0; size <= 7; size++) {
                Map<String, Integer> sets = new TreeMap<>();
                for (int set = 0; set < 128; set++) {
                    if (Integer.bitCount(set) == size && free(set)) {
                        int cost = cheapest(set, 0, now.clone(), 0);
                        if (cost < Integer.MAX_VALUE) {
                            sets.put(name(set), cost);
                        }
                    }
                }
                if (!sets.isEmpty()) {
                    return sets;
                }
            }
            return Map.of();
        }

        private boolean free(int set) {
            return IntStream.range(0, 7).noneMatch(i -> (set & 1 << i) != 0 && fixed[i]);
        }

        private static String name(int set) {
            return IntStream.range(0, 7)
                    .filter(i -> (set & 1 << i) != 0)
                    .mapToObj(NAMES::get)
                    .collect(Collectors.joining());
        }

        private int cheapest(int set, int member, Position[] positions, int cost) {
            if (member == 7) {
                return outcome(positions) == goal ? cost : Integer.MAX_VALUE;
            }
            if ((set & 1 << member) == 0) {
                return cheapest(set, member + 1, positions, cost);
            }
            int least = Integer.MAX_VALUE;
            for (Position position : POSITIONS) {
                if (position != now[member]) {
                    positions[member] = position;
                    least = Math.min(least, cheapest(set, member + 1, positions, cost + now[member].steps(position)));
                }
            }
            positions[member] = now[member];
            return least;
        }

        private Outcome outcome(Position[] positions) {
            int assents = 0;
            int objections = 0;
            int unspoken = 0;
            boolean vetoed = false;
            for (int i = 0; i < 7; i++) {
                Position answer = whenAsked.getOrDefault(positions[i], positions[i]);
                if (answer.ordinal() <= Position.SUPPORTS.ordinal()) {
                    assents++;
                } else if (answer == Position.OBJECTS) {
                    objections++;
                    vetoed |= vetoes.contains(i);
                } else if (answer != Position.ACQUIESCES) {
                    unspoken++;
                }
            }
            boolean met =
                    switch (reading) {
                        case SILENCE, NO_OBJECTION -> true;
                        case CONSENSUS -> unspoken == 0;
                        case UNANIMITY -> assents == 7;
                        case MAJORITY -> assents >= share.of(7);
                    };
            boolean blocked = reading == Reading.MAJORITY ? vetoed || objections > 7 - share.of(7) : objections > 0;
            return blocked ? Outcome.BLOCKED : met ? Outcome.APPOINTED : Outcome.OPEN;
        }

        private World world() {
            List<Record> facts = new ArrayList<>();
            facts.add(new Procedure("drawn", reading, true, Origin.NOBODY));
            facts.add(new Majority("drawn", share, false));
            facts.add(new Asked("X", false, Origin.NOBODY));
            facts.add(new Declared("X", Standing.OFFICIAL, Origin.NOBODY));
            vetoes.forEach(i -> facts.add(new Veto("drawn", NAMES.get(i), Origin.NOBODY)));
            whenAsked.forEach((position, then) -> facts.add(new WhenAsked(position, then, Origin.NOBODY)));
            Map<String, Position> said = new HashMap<>();
            for (int i = 0; i < 7; i++) {
                facts.add(new Accession(NAMES.get(i), LocalDateTime.MIN, Origin.NOBODY));
                said.put(NAMES.get(i), now[i]);
                facts.add(new Declaration(NAMES.get(i), "X", now[i], Basis.SCENARIO, Directness.NAME, Origin.NOBODY));
            }
            List<Member> members = NAMES.stream()
                    .map(name -> new Member(
                            name, name, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Origin.NOBODY))
                    .toList();
            Setting setting = new Setting(
                    "seven " + seed,
                    Optional.empty(),
                    List.of(),
                    new Body("seven", ZoneOffset.UTC, members, Origin.NOBODY),
                    Optional.empty(),
                    Optional.empty(),
                    "X",
                    Set.of(),
                    List.of(),
                    Map.of(),
                    List.of());
            return new World(setting, facts, new Course(List.of(), List.of()));
        }

        @Override
        public String toString() {
            return "seven " + seed + ": " + List.of(now) + " " + reading + " " + share + " vetoes " + vetoes
                    + " assumed " + whenAsked + " to " + goal;
        }
    }
}
