package org.tacet.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tacet.scenario.Shipped;

/** The shipped rules, compiled in each of the two ways in which the program has them. */
public final class BothWays {

    private BothWays() {}

    /** The shipped rule files. */
    public static List<RuleText> shipped() {
        return Shipped.files(Path.of(System.getProperty("tacet.home"), "rules"), ".drl").stream()
                .map(file -> new RuleText("rules/" + file.getFileName(), text(file)))
                .toList();
    }

    /** Compiled in memory, as rules are that were edited. */
    public static RuleBook memory() {
        return RuleBook.compile(shipped());
    }

    /** Compiled into classes by the build. */
    public static RuleBook classes() {
        return RuleBook.of(CompiledRules.of(shipped()).orElseThrow(), shipped());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
