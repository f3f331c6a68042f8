package org.tacet.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
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
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleBooks;
import org.tacet.scenario.Shipped;
import org.tacet.session.EndState;
import org.tacet.session.Session;

/** A body of 193 members plays a history: the cost by the number of its events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HistoryBenchmark {

    private static final int MEMBERS = 193;

    @Param({"500", "1000", "2000", "4000"})
    public int events;

    private final RuleBook book = RuleBooks.in(Shipped.open().rules(), "rules");
    private World world;

    @Setup
    public void read() {
        byte[] scenario = scenario().getBytes(StandardCharsets.UTF_8);
        Simulator simulator = new Simulator(
                Shipped.open(), Optional.empty(), new ByteArrayInputStream(scenario));
        world = simulator.scenario("-").read().world();
    }

    @Benchmark
    public EndState play() {
        return Session.play(book, world);
    }

    private String scenario() {
        Random random = new Random(193);
        StringBuilder yaml = new StringBuilder("title: Many events\ncandidate: X\ncandidates: { X: official }\n");
        yaml.append("body:\n  body: Assembly\n  members:\n");
        for (int i = 0; i < MEMBERS; i++) {
            yaml.append("    - { code: M").append(i).append(", name: Member ").append(i).append(" }\n");
        }
        yaml.append("conditions:\n");
        for (int i = 0; i < MEMBERS; i += 4) {
            yaml.append("  M%d: { until: { follows: M%d }, then: supports }\n".formatted(i, (i + 7) % MEMBERS));
        }
        yaml.append("events:\n");
        LocalDateTime at = LocalDateTime.of(2024, 1, 1, 0, 0);
        for (int i = 0; i < events; i++) {
            at = at.plusHours(3);
            Position position = Position.values()[random.nextInt(Position.values().length)];
            yaml.append("  - { on: %s, stances: { M%d: %s } }\n"
                    .formatted(at, random.nextInt(MEMBERS), position.word()));
        }
        return yaml.toString();
    }
}
