package org.tacet.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The components of facts, by name. */
final class Parts {

    /** Asking a class for its components is slow; a class never changes them. */
    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> readers = new LinkedHashMap<>();
            for (RecordComponent part : type.getRecordComponents()) {
                readers.put(part.getName(), part.getAccessor());
            }
            return readers;
        }
    };

    /** What a class tells of itself besides its components. */
    private static final ClassValue<Map<String, Method>> DERIVED = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> readers = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                boolean reads = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
                if (reads && method.getParameterCount() == 0 && !INHERITED.contains(method.getName())) {
                    readers.put(method.getName(), method);
                }
            }
            readers.keySet().removeAll(READERS.get(type).keySet());
            return readers;
        }
    };

    private static final Set<String> INHERITED = Set.of("toString", "hashCode");

    private Parts() {}

    /** The components of a fact. */
    static Map<String, Object> of(Object fact) {
        Map<String, Object> parts = new HashMap<>();
        read(fact, READERS.get(fact.getClass()), parts);
        return parts;
    }

    /** All that a rule can ask of a fact: its components, and what its class works out from them. */
    static Map<String, Object> all(Object fact) {
        Map<String, Object> parts = of(fact);
        read(fact, DERIVED.get(fact.getClass()), parts);
        return parts;
    }

    private static void read(Object fact, Map<String, Method> readers, Map<String, Object> parts) {
        readers.forEach((name, reader) -> {
            try {
                parts.put(name, reader.invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The names of the components of a type, in order. */
    static List<String> names(Class<?> type) {
        return List.copyOf(READERS.get(type).keySet());
    }
}
