package org.tacet.why;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Orders things by a text that says all there is to them. */
final class Ordered {

    private Ordered() {}

    /** The things in the order of their texts; each text, which can be long, is made once. */
    static <T> Stream<T> by(Function<? super T, String> text, Stream<? extends T> things) {
        return things.map(thing -> Map.<String, T>entry(text.apply(thing), thing))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
