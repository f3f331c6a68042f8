package org.tacet.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.tacet.rulebook.RuleBooks;

/** Runs through what users run most, for the JVM to note which classes that takes. */
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
            "--version",
            "--help",
            "run --help",
            "run nowhere");

    private Training() {}

    public static void main(String[] args) {
        Tacet tacet = new Tacet(Checkout.books());
        LINES.forEach(line -> run(tacet, line));
        run(new Tacet(new RuleBooks()), LINES.get(0)); // with the compiler, as after an edit
    }

    private static void run(Tacet tacet, String line) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        if (tacet.run(nowhere, nowhere, line.split(" ")) == Tacet.INTERNAL) {
            throw new IllegalStateException(line);
        }
    }
}
