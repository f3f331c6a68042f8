package org.tacet.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of RFC 4180, with line feeds. */
public final class Csv {

    private final StringBuilder rows = new StringBuilder();

    public Csv row(Object... cells) {
        rows.append(Arrays.stream(cells).map(cell -> cell(cell.toString())).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    public static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
