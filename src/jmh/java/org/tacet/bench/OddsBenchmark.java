package org.tacet.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.model.Position;
import org.tacet.odds.Odds;

/** Exact odds over all seven positions of all 31 allies, 7^31 worlds, with the swing of each; reading not counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OddsBenchmark {

    @Param({"unanimity", "consensus", "silence", "two-thirds", "simple-majority"})
    public String procedure;

    private Situation situation;

    @Setup
    public void read() {
        String any = Stream.of(Position.values()).map(Position::word).collect(Collectors.joining("|"));
        situation = new Simulator()
                .scenario("baseline")
                .procedure(procedure)
                .chance("everyone=" + any)
                .read();
    }

    @Benchmark
    public Odds exact() {
        return situation.odds(1, 1, false, "5m");
    }
}
