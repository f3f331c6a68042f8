package org.tacet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.tacet.session.BareAnswer;
import org.tacet.session.EndState;
import org.tacet.session.Session;

/** One answer in bodies of up to ten thousand members, every third of which has a position of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MembersBenchmark {

    @Param({"31", "100", "1000", "10000"})
    public int members;

    @Param({"silence", "two-thirds"})
    public String procedure;

    private final RuleBook book = RuleBooks.in(Shipped.open().rules(), "rules");
    private World world;

    @Setup
    public void read() throws IOException {
        StringBuilder yaml = new StringBuilder("title: A large body\nbody:\n  body: Assembly\n  members:\n");
        for (int i = 0; i < members; i++) {
            yaml.append("    - { code: M%05d, name: Member %05d }\n".formatted(i, i));
        }
        yaml.append("procedure: ").append(procedure).append("\ncandidate: A\ncandidates: { A: official }\nstances:\n");
        for (int i = 0; i < members; i += 3) {
            yaml.append("  M%05d: %s\n".formatted(i, i % 2 == 0 ? "supports" : "acquiesces"));
        }
        Path file = Files.createTempFile("members", ".yaml");
        try {
            Files.writeString(file, yaml);
            world = new Simulator().scenario(file.toString()).read().world();
        } finally {
            Files.delete(file);
        }
    }

    /** The bare answer. */
    @Benchmark
    public BareAnswer judge() {
        return Session.judge(book, world);
    }

    /** The answer with its reasons. */
    @Benchmark
    public EndState play() {
        return Session.play(book, world);
    }
}
