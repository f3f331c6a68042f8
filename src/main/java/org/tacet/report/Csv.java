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

    /** A cell; one that a spreadsheet would take for a formula is made text by a quote before it. */
    public static String cell(String value) {
        boolean formula = value.matches("[=+@-].+") && !value.matches("[+-]?\\d+(\\.\\d+)?");
        String text = formula ? "'" + value : value;
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
