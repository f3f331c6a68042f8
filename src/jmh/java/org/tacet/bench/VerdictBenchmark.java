package org.tacet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tacet.Simulator;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleBooks;
import org.tacet.scenario.Shipped;
import org.tacet.session.EndState;
import org.tacet.session.Session;

/** One verdict on a shipped scenario, with a session of its own: reading the files, and playing the world. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VerdictBenchmark {

    @Param({"baseline", "histories/rival-from-the-eastern-flank"})
    public String scenario;

    private final Simulator simulator = new Simulator();
    private final RuleBook book = RuleBooks.in(Shipped.open().rules(), "rules");
    private World world;

    @Setup
    public void read() {
        world = simulator.scenario(scenario).read().world();
    }

    @Benchmark
    public World files() {
        return simulator.scenario(scenario).read().world();
    }

    @Benchmark
    public EndState play() {
        return Session.play(book, world);
    }
}
