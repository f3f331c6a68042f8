package org.tacet.bench;

import org.tacet.Simulator;
import org.tacet.model.Position;
import org.tacet.odds.Odds;
import org.tacet.odds.OddsFinder;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;

import java.util.List;
import java.util.Optional;
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

/** Exact odds over all seven positions of all 31 allies, 7^31 worlds, with the swing of each; reading not counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OddsBenchmark {

    @Param({"unanimity", "consensus", "silence", "two-thirds", "simple-majority"})
    public String procedure;

    private final Simulator simulator = new Simulator();
    private Changes changes;
    private Scenario scenario;

    @Setup
    public void read() {
        String any = Stream.of(Position.values()).map(Position::word).collect(Collectors.joining("|"));
        changes = new Changes(List.of(), List.of(), Optional.of(procedure), Optional.empty())
                .with(List.of("everyone=" + any));
        scenario = simulator.read("baseline", changes);
        simulator.book();
    }

    @Benchmark
    public Odds exact() {
        try (OddsFinder finder = simulator.odds(scenario, "baseline", changes)) {
            return finder.exact(1).orElseThrow();
        }
    }
}
