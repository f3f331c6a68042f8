package org.tacet.model;

/**
 * One thing wrong with an input, told in one line.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was found, what was expected, and the nearest name where a name is unknown
 */
public record Fault(String file, int line, int column, String message) {

    private static final int LONGEST = 300;

    /** A message in one line, whatever was found: no line breaks, no control characters, no endless text. */
    public Fault {
        String told = Visible.of(message.replaceAll("\\s+", " "));
        int over = told.length() - LONGEST;
        message = over <= 0 ? told : told.substring(0, LONGEST / 2) + "…" + told.substring(LONGEST / 2 + over);
    }

    /** An option of the command line, such as {@code --set}, has no lines. */
    private boolean ofCommandLine() {
        return file.startsWith("--");
    }

    @Override
    public String toString() {
        String place = ofCommandLine() ? ":1:1: " : ":" + line + ":" + column + ": ";
        return Visible.of(file) + place + message;
    }
}
