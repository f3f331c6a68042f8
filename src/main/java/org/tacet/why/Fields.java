package org.tacet.why;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tacet.model.Components;

/** All that a rule can ask of a fact: its components, and what its class works out from them. */
final class Fields {

    private static final Set<String> INHERITED = Set.of("toString", "hashCode");

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
            readers.keySet().removeAll(Components.names(type));
            return readers;
        }
    };

    private Fields() {}

    /** The names and values of what a rule can ask of a fact. */
    static Map<String, Object> of(Object fact) {
        Map<String, Object> values = Components.of(fact);
        DERIVED.get(fact.getClass()).forEach((name, reader) -> {
            try {
                values.put(name, reader.invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return values;
    }
}
