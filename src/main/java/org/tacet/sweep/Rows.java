package org.tacet.sweep;

import java.util.List;
import org.tacet.session.Decision;

/**
 * A run of worlds that follow each other, with what came of them.
 *
 * @param first the number of the first world
 * @param written the rows in the form that was asked for, ready to be given out
 */
public record Rows(long first, List<Decision> decisions, byte[] written) {

    /** How rows are written. Threads write runs of rows at the same time, so nothing may be kept from one to the next. */
    @FunctionalInterface
    public interface Form {

        /** No rows at all. */
        Form NONE = (first, decisions) -> new byte[0];

        /** The rows of worlds that follow each other. */
        byte[] write(long first, List<Decision> decisions);
    }

    /** What takes rows, run after run in the order of the worlds. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the next run; false if no more are wanted. */
        boolean take(Rows rows);
    }
}
