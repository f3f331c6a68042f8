package org.tacet.engine;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private Parts() {}

    /** The components of a fact. */
    static Map<String, Object> of(Object fact) {
        Map<String, Object> parts = new HashMap<>();
        READERS.get(fact.getClass()).forEach((name, reader) -> {
            try {
                parts.put(name, reader.invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return parts;
    }

    /** The names of the components of a type, in order. */
    static List<String> names(Class<?> type) {
        return List.copyOf(READERS.get(type).keySet());
    }
}
