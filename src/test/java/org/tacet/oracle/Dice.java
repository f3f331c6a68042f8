package org.tacet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Seeded choices. */
final class Dice {

    private final RandomGenerator random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <E extends Enum<E>> E pick(Class<E> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    /** Each with the same probability, in the same order. */
    <T> List<T> some(List<T> from, double probability) {
        return from.stream().filter(one -> chance(probability)).toList();
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(between(0, i), shuffled.get(i)));
        }
        return shuffled;
    }
}
