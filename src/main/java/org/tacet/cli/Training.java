package org.tacet.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/** A step of the build: runs through what users run most, for the JVM to note which classes that takes. */
final class Training {

    private static final List<String> LINES = List.of(
            "run baseline",
            "run baseline --json",
            "run baseline --set Turkey=supports",
            "explain baseline",
            "path baseline",
            "compare baseline --procedures",
            "timeline histories/road-to-washington",
            "facts --conflicts",
            "rules",
            "check baseline",
            "list scenarios",
            "sweep baseline --vary Turkey,Hungary=supports|objects",
            "odds about-twenty",
            "--version",
            "--help",
            "run --help",
            "run nowhere");

    private Training() {}

    public static void main(String[] args) {
        for (String line : LINES) {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            if (new Tacet().run(nowhere, nowhere, line.split(" ")) == Tacet.INTERNAL) {
                throw new IllegalStateException(line);
            }
        }
    }
}
