package org.tacet.worlds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to choose so many members of each class. */
public final class Choices {

    private final Map<List<String>, Integer> classes;

    public Choices(Map<List<String>, Integer> classes) {
        this.classes = classes;
    }

    /** How many ways there are. */
    public BigInteger count() {
        BigInteger count = BigInteger.ONE;
        for (Map.Entry<List<String>, Integer> each : classes.entrySet()) {
            for (int i = 0; i < each.getValue(); i++) {
                count = count.multiply(BigInteger.valueOf(each.getKey().size() - i))
                        .divide(BigInteger.valueOf(i + 1L));
            }
        }
        return count;
    }

    /** The first of them: for each, which member stands in the place of each of the first of its class. */
    public List<Map<String, String>> sets(int most) {
        List<Map<String, String>> sets = List.of(Map.of());
        for (Map.Entry<List<String>, Integer> each : classes.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> set : sets) {
                choose(each.getKey(), each.getValue(), 0, 0, set, longer, most);
            }
            sets = longer;
        }
        return sets;
    }

    private static void choose(
            List<String> alike,
            int count,
            int place,
            int from,
            Map<String, String> set,
            List<Map<String, String>> found,
            int most) {
        if (found.size() >= most) {
            return;
        }
        if (place == count) {
            found.add(set);
            return;
        }
        for (int i = from; i <= alike.size() - (count - place); i++) {
            Map<String, String> more = new HashMap<>(set);
            more.put(alike.get(place), alike.get(i));
            choose(alike, count, place + 1, i + 1, more, found, most);
        }
    }
}
