package org.tacet.bench;

import org.tacet.Simulator;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleText;
import org.tacet.session.Session;
import org.tacet.session.EndState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Compiling the shipped rules, and the first verdict after that, in a machine that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {

    private final List<RuleText> rules = new ArrayList<>();
    private World world;

    @Setup
    public void read() throws IOException {
        Path folder = Path.of(System.getProperty("tacet.home"), "rules");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                rules.add(new RuleText("rules/" + file.getFileName(), Files.readString(file)));
            }
        }
        world = new Simulator().scenario("baseline").read().world();
    }

    @Benchmark
    public RuleBook compile() {
        return RuleBook.compile(rules);
    }

    @Benchmark
    public EndState compileAndPlay() {
        return Session.play(RuleBook.compile(rules), world);
    }
}
