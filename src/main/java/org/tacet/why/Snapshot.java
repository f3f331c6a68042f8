package org.tacet.why;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tacet.model.Given.Appointment;
import org.tacet.model.Given.Breach;
import org.tacet.model.Resolution.Breaks;
import org.tacet.model.Resolution.Carried;
import org.tacet.model.Says;

/** All that is in working memory at one time, by kind. */
final class Snapshot {

    /** What the clock puts in, and the conclusion because of which it does. */
    private static final Map<Class<?>, Class<?>> PUT_IN_FOR =
            Map.of(Appointment.class, Carried.class, Breach.class, Breaks.class);

    /** The facts of each kind, with what a rule can ask of them. */
    private final Map<Class<?>, Map<Object, Map<String, Object>>> facts = new HashMap<>();

    /** All facts, in an order that depends on nothing but themselves. */
    Snapshot(Collection<?> all) {
        Ordered.by(Object::toString, all.stream())
                .forEach(fact -> facts.computeIfAbsent(fact.getClass(), type -> new LinkedHashMap<>())
                        .put(fact, Fields.of(fact)));
    }

    Set<Object> of(Class<?> type) {
        return parts(type).keySet();
    }

    private Map<Object, Map<String, Object>> parts(Class<?> type) {
        return facts.getOrDefault(type, Map.of());
    }

    /** The facts that a line of a rule matches, each with the variables it binds. */
    Map<Object, Map<String, Object>> matches(Pattern pattern, Map<String, Object> bound) {
        Map<Object, Map<String, Object>> matches = new LinkedHashMap<>();
        parts(pattern.type())
                .forEach((fact, parts) -> pattern.match(fact, parts, bound).ifPresent(more -> matches.put(fact, more)));
        return matches;
    }

    /**
     * The facts that stand in the place of the one that a line looks for: of a kind of which there is at most one for
     * each member or the like, those that are about the same, but do not match.
     */
    List<Object> instead(Pattern pattern, Map<String, Object> bound) {
        if (one(pattern.type()).isEmpty()) {
            return List.of();
        }
        Map<String, Object> settled = pattern.settled(bound);
        settled.keySet().retainAll(key(pattern.type()));
        return candidates(pattern, settled)
                .filter(fact ->
                        pattern.match(fact.getKey(), fact.getValue(), bound).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The facts of a line's kind in which components have these values. */
    private Stream<Map.Entry<Object, Map<String, Object>>> candidates(Pattern pattern, Map<String, Object> settled) {
        return parts(pattern.type()).entrySet().stream()
                .filter(fact -> fact.getValue().entrySet().containsAll(settled.entrySet()));
    }

    /** The components that tell facts of a kind apart; empty where there may be any number of them. */
    static List<String> key(Class<?> type) {
        return List.of(one(type).split(" "));
    }

    private static String one(Class<?> type) {
        Says says = type.getAnnotation(Says.class);
        return says == null ? "" : says.one();
    }

    /** The kind of conclusion that there would have to be; the kind itself, but for what the clock puts in. */
    static Class<?> concluded(Class<?> type) {
        return PUT_IN_FOR.getOrDefault(type, type);
    }
}
