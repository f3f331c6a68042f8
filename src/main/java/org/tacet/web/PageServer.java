package org.tacet.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.tacet.Simulator;

/** Serves the page on this machine, and to this machine alone. */
public final class PageServer implements AutoCloseable {

    /** The port that is tried where none is given. */
    public static final String USUAL_PORT = "8024";

    private static final String LOOPBACK = "127.0.0.1";

    /** Longer work than so many seconds is left to the command line. */
    private static final int LONGEST = 20;

    private static final int MOST_CONNECTIONS = 500;

    /** An address may hold a scenario of one's own. */
    private static final int LONGEST_ADDRESS = 64 * 1024;

    private final OneAtATime lane = new OneAtATime(LONGEST);
    private final Questions questions;
    private final Downloads downloads;
    private final Analyses analyses;
    private final Errors errors;
    private final Javalin server;

    private final Optional<ChairDoor> chair;

    private PageServer(PageAnswers answers, int port, Optional<ChairDoor> chair, Consumer<Throwable> trouble) {
        this.chair = chair;
        questions = new Questions(answers, lane);
        downloads = new Downloads(answers, lane);
        analyses = new Analyses(answers, lane);
        errors = new Errors(trouble);
        server = started(port);
    }

    /**
     * A server that has begun to serve.
     *
     * @param scenarios what is on offer besides the shipped scenarios, the first one shown first: paths, names, or
     *     {@code -}
     * @param port the port to use; another one where it is taken; 0 for any
     * @param trouble is told of every error that is the program's own
     */
    public static PageServer start(Simulator simulator, List<String> scenarios, int port, Consumer<Throwable> trouble) {
        return start(simulator, scenarios, port, Optional.empty(), trouble);
    }

    static PageServer start(
            Simulator simulator,
            List<String> scenarios,
            int port,
            Optional<ChairDoor> chair,
            Consumer<Throwable> trouble) {
        Menu menu = new Menu(scenarios, simulator.scenarios());
        return new PageServer(new PageAnswers(simulator, menu), port, chair, trouble);
    }

    private Javalin started(int port) {
        try {
            return Javalin.create(this::configure).start(LOOPBACK, port);
        } catch (JavalinBindException e) {
            return Javalin.create(this::configure).start(LOOPBACK, 0);
        }
    }

    private void configure(JavalinConfig config) {
        QueuedThreadPool threads = new QueuedThreadPool(100, 8);
        threads.setName("page");
        config.jetty.threadPool = threads;
        Doors.setUp(config, errors, new Guard(), MOST_CONNECTIONS);
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LONGEST_ADDRESS));
        chair.ifPresent(door -> door.routes(config.routes, errors));
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        get(routes, "/", PageFiles::start);
        get(routes, "/api/scenarios", questions::scenarios);
        get(routes, "/api/answer", questions::answer);
        get(routes, "/api/path", questions::path);
        get(routes, "/api/procedures", questions::procedures);
        get(routes, "/api/conflicts", questions::conflicts);
        get(routes, "/api/explain", questions::explain);
        get(routes, "/report.html", downloads::sheet);
        get(routes, "/scenario.yaml", downloads::yaml);
        get(routes, "/outcome.json", downloads::json);
        get(routes, "/outcome.csv", downloads::csv);
        get(routes, "/outcome.xlsx", downloads::xlsx);
        get(routes, "/table.svg", downloads::picture);
        for (String ending : List.of("json", "csv", "xlsx")) {
            get(routes, "/power." + ending, analyses::power);
            get(routes, "/odds." + ending, analyses::odds);
            get(routes, "/sweep." + ending, analyses::sweep);
            get(routes, "/compare." + ending, analyses::compare);
        }
        get(routes, "/{file}", PageFiles::named);
        get(routes, "/page/{file}", PageFiles::named);
    }

    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.addHttpHandler(HandlerType.GET, path, handler);
        routes.addHttpHandler(HandlerType.HEAD, path, handler);
    }

    /** Answers what is likely to be clicked first, so that it is at hand, and the rest is answered faster. */
    public void warmUp() {
        questions.warmUp();
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
    }

    /** Waits until the server ends. */
    public void join() throws InterruptedException {
        server.jettyServer().server().join();
    }

    @Override
    public void close() {
        lane.close();
        server.stop();
    }
}
