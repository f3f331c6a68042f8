package org.tacet.bench;

import org.tacet.Simulator;
import org.tacet.model.Member;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.BothWays;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.Session;
import org.tacet.sweep.Rows;
import org.tacet.sweep.Sweep;
import org.tacet.sweep.SweepRows;
import org.tacet.sweep.Swept;
import org.tacet.worlds.Variation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Worlds a second of a sweep over 16 allies with two positions each on the articles' evidence, all rows written as CSV:
 * with a new session for each world, with one live session a thread, and with what is already decided not asked about.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SweepBenchmark {

    private static final int WORLDS = 1 << 16;
    private static final int SESSIONS = 64;

    /** Compiled into memory, as for a test suite, or kept as classes, as for the command line. */
    @Param({"memory", "kept"})
    public String rules;

    private RuleBook book;
    private World world;
    private Variation variation;
    private SweepRows form;
    private Sweep sweep;

    @Setup
    public void read() {
        book = rules.equals("kept") ? BothWays.classes() : BothWays.memory();
        world = new Simulator().scenario("baseline").read().world();
        List<Variation.Varied> varied = world.body().members().stream()
                .map(Member::name)
                .sorted()
                .limit(16)
                .map(name -> new Variation.Varied(name, List.of(Position.SUPPORTS, Position.OBJECTS)))
                .toList();
        variation = new Variation(varied);
        form = SweepRows.csv(world, variation);
        sweep = new Sweep(book, world, variation);
    }

    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public List<BareAnswer> newSessionAWorld() {
        List<BareAnswer> judgements = new ArrayList<>();
        for (int number = 0; number < SESSIONS; number++) {
            int[] places = variation.places(number * (WORLDS / SESSIONS));
            Map<String, Position> positions = new HashMap<>();
            for (int member = 0; member < places.length; member++) {
                positions.put(variation.members().get(member).member(), variation.position(member, places[member]));
            }
            judgements.add(Session.judge(book, world.with(positions)));
        }
        return judgements;
    }

    @Benchmark
    @OperationsPerInvocation(WORLDS)
    public Swept liveSessionOneJob() {
        return sweep.runAsking(1, form, rows -> true);
    }

    @Benchmark
    @OperationsPerInvocation(WORLDS)
    public Swept liveSessionTwoJobs() {
        return sweep.runAsking(2, form, rows -> true);
    }

    @Benchmark
    @OperationsPerInvocation(WORLDS)
    public Swept knownOneJob() {
        return sweep.run(1, form, rows -> true);
    }

    @Benchmark
    @OperationsPerInvocation(WORLDS)
    public Swept knownTwoJobs() {
        return sweep.run(2, form, rows -> true);
    }

    /** What is left when nothing is written. */
    @Benchmark
    @OperationsPerInvocation(WORLDS)
    public Swept knownWithoutRows() {
        return sweep.run(1, Rows.Form.NONE, rows -> true);
    }
}
