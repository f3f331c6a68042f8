package org.tacet.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.rulebook.ModelStore;
import org.tacet.rulebook.RuleBooks;

/** What the program keeps on this machine, and by which build of it. */
final class Checkout {

    /** The variable that names another folder for what is kept, or {@value #OFF}. */
    static final String CACHE = "TACET_CACHE";

    static final String OFF = "off";

    private Checkout() {}

    /** The folder in which compiled rules are kept; none where the user wants none. */
    static Optional<Path> cache(Map<String, String> environment) {
        String own = environment.getOrDefault(CACHE, "");
        if (!own.isEmpty()) {
            return own.equals(OFF) ? Optional.empty() : Optional.of(Path.of(own));
        }
        String users = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = users.startsWith(File.separator) // the standard has relative ones ignored
                ? Path.of(users)
                : Path.of(System.getProperty("user.home"), ".cache");
        return Optional.of(folder.resolve("tacet"));
    }

    /** Rule books that are kept in the cache folder from run to run. */
    static RuleBooks books() {
        return cache(System.getenv())
                .map(folder -> new RuleBooks(new ModelStore(folder, build())))
                .orElseGet(RuleBooks::new);
    }

    /** What tells this build from another: kept rules call its facts, so they fit no other. */
    static String build() {
        List<String> parts = new ArrayList<>();
        try {
            Path code = code();
            if (Files.isDirectory(code)) {
                try (Stream<Path> files = Files.list(code.resolve("org/tacet/model"))) {
                    for (Path file : files.sorted().toList()) {
                        parts.add(stamp(file));
                    }
                }
            } else {
                parts.add(stamp(code));
            }
        } catch (IOException | URISyntaxException e) {
            parts.add(e.toString()); // no build has it, so nothing that was kept fits
        }
        return String.join(" ", parts);
    }

    /** The jar or the folder of classes that this program is run from. */
    static Path code() throws URISyntaxException {
        return Path.of(Checkout.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** A program of this build, to be run beside this one. */
    static ProcessBuilder program(List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        for (String property : List.of("tacet.home", ClassArchive.PROPERTY)) {
            Optional.ofNullable(System.getProperty(property))
                    .ifPresent(value -> command.add("-D" + property + "=" + value));
        }
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static String stamp(Path file) throws IOException {
        return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }
}
