package org.tacet.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tacet.model.Components;

/**
 * What a fact says, apart from where it is written: the same fact in two files is no difference.
 *
 * @param where file and line; empty for a fact that no file says in a line of its own
 */
public record RowsWritten(List<Object> says, String where) {

    public static RowsWritten of(Record fact) {
        Map<String, Object> values = Components.of(fact);
        Object where = values.remove("where");
        List<Object> says = new ArrayList<>(List.of(fact.getClass()));
        says.addAll(values.values());
        return new RowsWritten(List.copyOf(says), where == null ? "" : where.toString());
    }
}
