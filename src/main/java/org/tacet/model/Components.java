package org.tacet.model;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of records, by name and in their order. */
public final class Components {

    /** Asking a class for its components is slow; a class never changes them. */
    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> readers = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                readers.put(component.getName(), component.getAccessor());
            }
            return readers;
        }
    };

    private Components() {}

    /** The names of the components of a type of record. */
    public static List<String> names(Class<?> type) {
        return List.copyOf(READERS.get(type).keySet());
    }

    /** The names and values of the components of a record; the map is the caller's own. */
    public static Map<String, Object> of(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        READERS.get(fact.getClass()).forEach((name, reader) -> values.put(name, read(fact, reader)));
        return values;
    }

    private static Object read(Object fact, Method reader) {
        try {
            return reader.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the facts are public records
        }
    }
}
