package org.tacet.bench;

import org.tacet.Simulator;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.path.Paths;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The smallest set of changes in a body of 32 on the articles' evidence, four changes from an appointment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PathBenchmark {

    @Param({"silence", "consensus", "unanimity", "simple-majority"})
    public String procedure;

    private final Simulator simulator = new Simulator();
    private EndState verdict;
    private List<String> members;

    @Setup
    public void play() {
        List<String> sets = procedure.equals("simple-majority")
                ? List.of("Albania,Belgium,Canada,Croatia,Denmark,Greece,Italy,Norway,Spain=supports")
                : List.of("everyone=supports", "Hungary,Turkey,Poland,Slovakia=objects");
        Changes changes = new Changes(sets, List.of(), Optional.of(procedure), Optional.empty());
        verdict = simulator.play(simulator.read("sweden-seated", changes).world());
        members = verdict.world().body().members().stream().map(Member::name).toList();
        if (path().size().orElse(0) != 4) {
            throw new IllegalStateException("found a path of " + path().size() + ", expected four changes");
        }
    }

    @Benchmark
    public Paths path() {
        return simulator.path(verdict, Outcome.APPOINTED, members, false, 5);
    }
}
