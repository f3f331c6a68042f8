package org.tacet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Times whole processes: starts of {@code ./tacet} against a bare start of the JVM and against the plain Drools way. All
 * take turns, so that other work on the machine touches them alike. From the checkout, once it is built:
 * {@code java src/jmh/java/org/tacet/bench/Processes.java}
 */
public final class Processes {

    private static final Path HOME = Path.of("").toAbsolutePath();

    private Processes() {}

    /** A command, and what is done before each run of it. */
    private record Timed(List<String> command, Path edited) {}

    /** Prints the median of each; the first argument is the number of rounds, 7 where it is not given. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        Path work = Files.createTempDirectory("tacet-processes");
        try {
            Map<String, Timed> timed = timed(work);
            Map<String, long[]> times = new LinkedHashMap<>();
            for (int round = -1; round < rounds; round++) { // the first round warms up
                for (Map.Entry<String, Timed> one : timed.entrySet()) {
                    long time = time(one.getValue(), work);
                    if (round >= 0) {
                        times.computeIfAbsent(one.getKey(), name -> new long[rounds])[round] = time;
                    }
                }
            }
            long bare = median(times.get("a bare JVM that says hello"));
            System.out.printf("%-52s %10s %8s%n", "medians of " + rounds + " runs", "ms", "ratio");
            times.forEach((name, all) ->
                    System.out.printf("%-52s %10.0f %8.1f%n", name, median(all) / 1e6, (double) median(all) / bare));
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted((one, other) -> other.compareTo(one)).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static Map<String, Timed> timed(Path work) throws IOException {
        Path hello = work.resolve("Hello.java");
        Files.writeString(
                hello, "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        String jar = HOME.resolve("target/tacet-all.jar").toString();
        String plain = HOME.resolve("src/jmh/java/org/tacet/bench/PlainDrools.java").toString();
        compile("-d", work.toString(), hello.toString());
        compile("-d", work.toString(), "-cp", jar, plain);
        Path rules = work.resolve("rules");
        Files.createDirectory(rules);
        try (Stream<Path> files = Files.list(HOME.resolve("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String tacet = HOME.resolve("tacet").toString();
        Map<String, Timed> timed = new LinkedHashMap<>();
        timed.put("a bare JVM that says hello", run(java, "-cp", work.toString(), "Hello"));
        timed.put("tacet --version", run(tacet, "--version"));
        timed.put("tacet list scenarios", run(tacet, "list", "scenarios"));
        timed.put("tacet run baseline", run(tacet, "run", "baseline"));
        timed.put(
                "tacet run baseline, a rule just edited",
                new Timed(List.of(tacet, "run", "baseline", "--rules", rules.toString()), rules.resolve("conduct.drl")));
        timed.put(
                "the plain Drools way: compile, then run",
                run(java, "-Dtacet.home=" + HOME, "-cp", work + File.pathSeparator + jar, "org.tacet.bench.PlainDrools"));
        timed.put(
                "the plain Drools way, with tacet's options",
                run(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dtacet.home=" + HOME,
                        "-cp",
                        work + File.pathSeparator + jar,
                        "org.tacet.bench.PlainDrools"));
        return timed;
    }

    private static Timed run(String... command) {
        return new Timed(List.of(command), Path.of(""));
    }

    private static void compile(String... arguments) {
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
            throw new IllegalStateException("cannot compile " + Arrays.toString(arguments));
        }
    }

    private static long time(Timed timed, Path work) throws IOException, InterruptedException {
        if (!timed.edited().toString().isEmpty()) {
            // another text each time, as an edit makes it
            String text = Files.readString(timed.edited());
            Files.writeString(timed.edited(), text.replace("@says( \"{member} ", "@says( \"{member}  "));
        }
        ProcessBuilder process = new ProcessBuilder(new ArrayList<>(timed.command()))
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile());
        long start = System.nanoTime();
        int code = process.start().waitFor();
        long time = System.nanoTime() - start;
        if (code != 0) {
            throw new IllegalStateException(timed.command() + " ended with " + code + ": "
                    + Files.readString(work.resolve("err")));
        }
        return time;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
