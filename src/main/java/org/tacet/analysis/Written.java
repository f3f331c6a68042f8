package org.tacet.analysis;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fact says, apart from where it is written: the same fact in two files is no difference.
 *
 * @param where file and line; empty for a fact that no file says in a line of its own
 */
record Written(List<Object> says, String where) {

    static Written of(Record fact) {
        List<Object> says = new ArrayList<>(List.of(fact.getClass()));
        String where = "";
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = value(component, fact);
            if (component.getName().equals("where")) {
                where = value.toString();
            } else {
                says.add(value);
            }
        }
        return new Written(List.copyOf(says), where);
    }

    private static Object value(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the facts are public records
        }
    }
}
