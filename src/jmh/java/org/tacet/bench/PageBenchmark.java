package org.tacet.bench;

import org.tacet.Simulator;
import org.tacet.model.Position;
import org.tacet.web.PageServer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * Forty clients that click: each one walks from state to state of the baseline, a member at a time, so that hardly any
 * state has been asked for before. Server and clients share one JVM, with the launcher's options.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(40)
public class PageBenchmark {

    private static final List<String> MEMBERS = List.of(
            "ALB", "BEL", "BGR", "CAN", "HRV", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "ISL", "ITA",
            "LVA", "LTU", "LUX", "MNE", "NLD", "MKD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "TUR", "GBR", "USA");

    /** Milliseconds between an answer and the next click, on average; they do not count. */
    @Param({"1000", "250"})
    public int pause;

    private PageServer page;
    private HttpClient client;

    @Setup
    public void open() {
        page = PageServer.start(new Simulator(), List.of(), 0, Throwable::printStackTrace);
        page.warmUp();
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @TearDown
    public void close() {
        page.close();
    }

    /** One client, and what it has clicked together so far. */
    @State(Scope.Thread)
    public static class Client {

        private final Random random = new Random(Thread.currentThread().getId());
        private final Map<String, Position> sets = new TreeMap<>();

        @Setup(Level.Invocation)
        public void think(PageBenchmark benchmark) throws InterruptedException {
            Thread.sleep(ThreadLocalRandom.current().nextInt(2 * benchmark.pause + 1));
            if (sets.size() > 8) {
                sets.clear();
            }
            sets.put(
                    MEMBERS.get(random.nextInt(MEMBERS.size())),
                    Position.values()[random.nextInt(Position.values().length)]);
        }

        private String path() {
            List<String> query = new ArrayList<>();
            sets.forEach((code, position) -> query.add("set=" + code + ":" + position.word()));
            return "api/answer?" + String.join("&", query);
        }
    }

    @Benchmark
    public int click(Client one) throws IOException, InterruptedException {
        URI address = page.address().resolve(one.path());
        HttpResponse<byte[]> reply =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (reply.statusCode() != 200) {
            throw new IllegalStateException("found the status " + reply.statusCode() + ", expected 200");
        }
        return reply.body().length;
    }
}
