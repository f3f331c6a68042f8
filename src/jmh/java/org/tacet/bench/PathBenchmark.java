package org.tacet.bench;

import java.util.List;
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
import org.tacet.Situation;
import org.tacet.WhatIf;
import org.tacet.path.PathQuestion;
import org.tacet.path.Paths;

/** The smallest set of changes in a body of 32 on the articles' evidence, four changes from an appointment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PathBenchmark {

    @Param({"silence", "consensus", "unanimity", "simple-majority"})
    public String procedure;

    private Situation situation;

    @Setup
    public void play() {
        List<String> sets = procedure.equals("simple-majority")
                ? List.of("Albania,Belgium,Canada,Croatia,Denmark,Greece,Italy,Norway,Spain=supports")
                : List.of("everyone=supports", "Hungary,Turkey,Poland,Slovakia=objects");
        WhatIf whatIf = new Simulator().scenario("sweden-seated").procedure(procedure);
        for (String set : sets) {
            whatIf = whatIf.set(set);
        }
        situation = whatIf.read();
        situation.state();
        if (path().size().orElse(0) != 4) {
            throw new IllegalStateException("found a path of " + path().size() + ", expected four changes");
        }
    }

    @Benchmark
    public Paths path() {
        return situation.path(PathQuestion.to("appointed"));
    }
}
