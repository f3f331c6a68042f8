package org.tacet.model;

/**
 * One thing wrong with an input, told in one line.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was found, what was expected, and the nearest name where a name is unknown
 */
public record Fault(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
