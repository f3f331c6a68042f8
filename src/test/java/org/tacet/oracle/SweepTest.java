package org.tacet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.session.Decision;
import org.tacet.session.EndState;
import org.tacet.session.Rehearsal;
import org.tacet.session.Session;
import org.tacet.session.Shipping;
import org.tacet.sweep.Rows;
import org.tacet.sweep.Sweep;
import org.tacet.sweep.SweepRows;
import org.tacet.sweep.Swept;
import org.tacet.worlds.Smallest;
import org.tacet.worlds.Variation;
import org.tacet.worlds.Variation.Varied;

/** A sweep tells of every world what playing it tells, and of all worlds together what looking at each tells. */
class SweepTest {

    @Test
    void every_row_is_the_verdict_of_its_world() {
        assertThat(wrong(60, RandomWorlds::still)).isEmpty();
        assertThat(wrong(30, RandomWorlds::history)).isEmpty();
    }

    @Test
    void some_worlds_are_swept_in_one_session_and_some_in_a_session_each() {
        assertThat(LongStream.range(0, 60).mapToObj(RandomWorlds::still)).anyMatch(Rehearsal::serves);
        assertThat(LongStream.range(0, 30).mapToObj(RandomWorlds::history)).anyMatch(world -> !Rehearsal.serves(world));
    }

    @Test
    void any_number_of_threads_gives_the_same_rows_in_the_same_order() {
        World world = RandomWorlds.still(7);
        Variation variation = new Variation(world.body().members().stream()
                .limit(5)
                .map(member -> new Varied(member.name(), List.of(Position.values())))
                .toList());
        String rows = rows(world, variation, 1);

        assertThat(rows.lines()).hasSize(variation.count().intValueExact());
        assertThat(rows(world, variation, 2)).isEqualTo(rows);
        assertThat(rows(world, variation, 3)).isEqualTo(rows);
    }

    @Test
    void a_member_is_pivotal_where_another_of_its_positions_alone_leads_elsewhere() {
        LongStream.range(0, 40).mapToObj(RandomWorlds::still).forEach(world -> {
            Variation variation = variation(world, new Dice(world.hashCode()));
            List<Outcome> outcomes = new ArrayList<>();
            Swept swept = sweep(world, variation, outcomes);
            Map<String, Long> pivotal = new HashMap<>();
            for (int member = 0; member < variation.size(); member++) {
                long count = 0;
                for (int number = 0; number < outcomes.size(); number++) {
                    count += leadsElsewhere(variation, outcomes, number, member) ? 1 : 0;
                }
                pivotal.put(variation.members().get(member).member(), count);
            }
            assertThat(swept.pivotal()).as(world.title()).isEqualTo(pivotal);
        });
    }

    @Test
    void the_smallest_sets_are_those_that_trying_everything_finds() {
        LongStream.range(0, 40).mapToObj(RandomWorlds::still).forEach(world -> {
            Variation variation = variation(world, new Dice(world.hashCode()));
            List<Outcome> outcomes = new ArrayList<>();
            Swept swept = sweep(world, variation, outcomes);
            Smallest found = swept.smallest(Outcome.BLOCKED, Integer.MAX_VALUE).orElseThrow();
            assertThat(found.sets()).hasSize((int) found.count());
            assertThat(expanded(found)).as(world.title()).isEqualTo(tried(variation, outcomes));
        });
    }

    private static boolean leadsElsewhere(Variation variation, List<Outcome> outcomes, int number, int member) {
        int[] places = variation.places(number);
        for (int other = 0; other < outcomes.size(); other++) {
            int[] others = variation.places(other);
            others[member] = places[member];
            if (java.util.Arrays.equals(places, others) && outcomes.get(other) != outcomes.get(number)) {
                return true;
            }
        }
        return false;
    }

    /** All sets of places, of the smallest size there is, whose worlds are all blocked. */
    private static Set<String> tried(Variation variation, List<Outcome> outcomes) {
        List<Varied> open = variation.members().stream()
                .map(varied -> {
                    List<Position> positions = new ArrayList<>(varied.positions());
                    positions.add(null); // says anything
                    return new Varied(varied.member(), positions);
                })
                .toList();
        Variation partial = new Variation(open);
        Map<Integer, Set<String>> sure = new HashMap<>();
        for (int set = 0; set < partial.count().intValueExact(); set++) {
            int[] chosen = partial.places(set);
            boolean all = true;
            for (int number = 0; number < outcomes.size(); number++) {
                all &= outcomes.get(number) == Outcome.BLOCKED || !within(variation.places(number), chosen, partial);
            }
            if (all) {
                Set<String> words = new TreeSet<>();
                for (int member = 0; member < chosen.length; member++) {
                    Position position = partial.position(member, chosen[member]);
                    if (position != null) {
                        words.add(open.get(member).member() + "=" + position.word());
                    }
                }
                sure.computeIfAbsent(words.size(), size -> new HashSet<>()).add(words.toString());
            }
        }
        return sure.keySet().stream().min(Integer::compare).map(sure::get).orElse(Set.of());
    }

    private static boolean within(int[] places, int[] chosen, Variation partial) {
        for (int member = 0; member < places.length; member++) {
            if (partial.position(member, chosen[member]) != null && chosen[member] != places[member]) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> expanded(Smallest smallest) {
        Set<String> sets = new HashSet<>();
        for (List<Smallest.Held> set : smallest.sets()) {
            List<Set<String>> all = List.of(new TreeSet<>());
            for (Smallest.Held held : set) {
                List<Set<String>> longer = new ArrayList<>();
                for (Set<String> one : all) {
                    for (Position position : held.positions()) {
                        Set<String> more = new TreeSet<>(one);
                        more.add(held.member() + "=" + position.word());
                        longer.add(more);
                    }
                }
                all = longer;
            }
            all.forEach(one -> sets.add(one.toString()));
        }
        return sets;
    }

    private static List<String> wrong(int worlds, LongFunction<World> random) {
        return LongStream.range(0, worlds)
                .parallel()
                .mapToObj(random)
                .flatMap(world -> wrong(world).stream())
                .toList();
    }

    private static Optional<String> wrong(World world) {
        Variation variation = variation(world, new Dice(world.hashCode()));
        List<Decision> decisions = new ArrayList<>();
        new Sweep(Shipping.BOOK, world, variation).run(1, Rows.Form.NONE, rows -> decisions.addAll(rows.decisions()));
        int[] places = variation.places(0);
        for (Decision decision : decisions) {
            Map<String, Position> changes = new HashMap<>();
            for (int member = 0; member < places.length; member++) {
                changes.put(variation.members().get(member).member(), variation.position(member, places[member]));
            }
            EndState verdict = Session.play(Shipping.BOOK, world.with(changes));
            if (verdict.outcome() != decision.answer().outcome()
                    || !verdict.appointee().equals(decision.answer().appointee())
                    || !verdict.asked().holdouts().equals(decision.holdouts())) {
                return Optional.of(world.title() + " with " + changes + ": " + decision);
            }
            variation.next(places);
        }
        return decisions.size() == variation.count().intValueExact()
                ? Optional.empty()
                : Optional.of(world.title() + ": " + decisions.size() + " rows");
    }

    /** Some members of a world with some positions each: a few dozen worlds. */
    private static Variation variation(World world, Dice dice) {
        List<Varied> varied = new ArrayList<>();
        for (Member member : dice.shuffled(world.body().members())) {
            if (varied.size() < 3) {
                varied.add(new Varied(
                        member.name(), dice.shuffled(List.of(Position.values())).subList(0, dice.between(1, 4))));
            }
        }
        return new Variation(varied);
    }

    private static Swept sweep(World world, Variation variation, List<Outcome> outcomes) {
        return new Sweep(Shipping.BOOK, world, variation).run(1, Rows.Form.NONE, rows -> {
            rows.decisions().forEach(each -> outcomes.add(each.answer().outcome()));
            return true;
        });
    }

    private static String rows(World world, Variation variation, int jobs) {
        StringBuilder written = new StringBuilder();
        new Sweep(Shipping.BOOK, world, variation).run(jobs, SweepRows.csv(world, variation), rows -> {
            written.append(new String(rows.written(), StandardCharsets.UTF_8));
            return true;
        });
        return written.toString();
    }
}
