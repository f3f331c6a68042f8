package org.tacet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tacet.model.Member;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.Decision;
import org.tacet.session.EndState;
import org.tacet.session.Rehearsal;
import org.tacet.session.Session;
import org.tacet.session.Shipping;

/** The quick ways to an answer - without reasons, and in one session for many changes - give the answer of the full one. */
class TrialsAgreeTest {

    private static final RuleBook BOOK = Shipping.BOOK;

    @Test
    void a_bare_decision_is_the_verdicts() {
        assertThat(differing(2_000, RandomWorlds::still, world -> Session.decide(BOOK, world)))
                .isEqualTo(0);
        assertThat(differing(2_000, RandomWorlds::history, world -> Session.decide(BOOK, world)))
                .isEqualTo(0);
    }

    @Test
    void one_session_through_many_changes_answers_as_a_new_session_for_each() {
        long served = LongStream.range(0, 1_000)
                .parallel()
                .mapToObj(RandomWorlds::still)
                .filter(Rehearsal::serves)
                .peek(TrialsAgreeTest::rehearse)
                .count();
        assertThat(served).isGreaterThan(200);
    }

    private static void rehearse(World world) {
        Dice dice = new Dice(world.hashCode());
        try (Rehearsal rehearsal = new Rehearsal(BOOK, world)) {
            Map<String, Position> changes = new HashMap<>();
            for (int i = 0; i < 20; i++) {
                Member member = dice.pick(world.body().members());
                if (dice.chance(0.3)) {
                    changes.remove(member.name());
                } else {
                    changes.put(member.name(), dice.pick(java.util.List.of(Position.values())));
                }
                Decision full = full(world.with(changes));
                assertThat(rehearsal.judge(changes))
                        .as("%s with %s", world.title(), changes)
                        .isEqualTo(full.answer());
                assertThat(rehearsal.decide())
                        .as("%s with %s", world.title(), changes)
                        .isEqualTo(full);
            }
        }
    }

    private static long differing(
            int worlds, LongFunction<World> random, java.util.function.Function<World, Decision> judge) {
        return LongStream.range(0, worlds)
                .parallel()
                .mapToObj(random)
                .filter(world -> !judge.apply(world).equals(full(world)))
                .count();
    }

    private static Decision full(World world) {
        EndState verdict = Session.play(BOOK, world);
        return new Decision(
                new BareAnswer(verdict.outcome(), verdict.appointee()),
                verdict.asked().holdouts());
    }
}
