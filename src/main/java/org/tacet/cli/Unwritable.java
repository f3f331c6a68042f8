package org.tacet.cli;

import java.io.PrintWriter;

/** The result could not be written to standard output, and no more needs to be worked out. */
final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As a shell tells of a program that a closed pipe ended. */
    static final int READER_GONE = 141;

    /** Says so, unless nobody wants to know; tells the exit code. */
    static int told(PrintWriter out, PrintWriter err) {
        if (out instanceof Results results && results.readerGone()) {
            return READER_GONE;
        }
        String why = out instanceof Results results
                ? results.failure().map(reason -> ": " + reason).orElse("")
                : "";
        err.println("tacet: found standard output that cannot be written, expected room for the whole result" + why);
        return Tacet.INTERNAL;
    }
}
