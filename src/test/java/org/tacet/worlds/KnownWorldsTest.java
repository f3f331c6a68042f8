package org.tacet.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tacet.model.Member;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.oracle.RandomWorlds;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Shipping;

/** What a sweep tells of a world without asking the engine is what the engine says. */
class KnownWorldsTest {

    private static final RuleBook BOOK = Shipping.BOOK;

    @Test
    void what_is_known_of_a_world_is_what_the_engine_says_of_it() {
        long known = LongStream.range(0, 200)
                .parallel()
                .filter(KnownWorldsTest::known)
                .count();

        assertThat(known).isGreaterThan(70);
    }

    private static boolean known(long seed) {
        World world = RandomWorlds.still(seed);
        Variation variation = variation(world, new Random(seed));
        Optional<Worlds> known = KnownWorlds.of(BOOK, world, variation);
        if (known.isEmpty()) {
            return false;
        }
        try (Worlds asked = new AskedWorlds(BOOK, world, variation)) {
            int[] places = variation.places(0);
            do {
                assertThat(known.get().decide(places))
                        .as("%s with %s", world.title(), variation.positions(places))
                        .isEqualTo(asked.decide(places));
            } while (variation.next(places) >= 0);
        }
        return true;
    }

    private static Variation variation(World world, Random random) {
        List<Variation.Varied> varied = new ArrayList<>();
        for (Member member : world.body().members()) {
            List<Position> all = new ArrayList<>(List.of(Position.values()));
            Collections.shuffle(all, random);
            varied.add(new Variation.Varied(member.name(), all.subList(0, 2 + random.nextInt(2))));
        }
        return new Variation(varied.subList(0, Math.min(5, varied.size())));
    }
}
