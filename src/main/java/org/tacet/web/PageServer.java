package org.tacet.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.tacet.Simulator;

/** Serves the page on this machine, and to this machine alone. */
public final class PageServer implements AutoCloseable {

    /** The port that is tried where none is given. */
    public static final String USUAL_PORT = "8024";

    private static final String LOOPBACK = "127.0.0.1";

    /** Longer work than so many seconds is left to the command line. */
    private static final int LONGEST = 20;

    private final Server server;
    private final OneAtATime lane;
    private final Questions questions;
    private final ServerConnector connector;

    private PageServer(PageAnswers desk, OneAtATime lane, Consumer<Throwable> trouble) {
        this.lane = lane;
        questions = new Questions(desk, lane);
        Site site = new Site(questions, new Downloads(desk, lane));
        QueuedThreadPool threads = new QueuedThreadPool(100, 8);
        threads.setName("page");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        server.addConnector(connector);
        server.setHandler(new Receptionist(site, trouble));
        server.setErrorHandler(new Errors());
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
        Menu menu = new Menu(scenarios, simulator.scenarios());
        PageAnswers desk = new PageAnswers(simulator, menu);
        OneAtATime lane = new OneAtATime(LONGEST);
        PageServer page = new PageServer(desk, lane, trouble);
        try {
            page.open(port);
            page.server.start();
        } catch (Exception e) {
            page.close();
            throw new IllegalStateException("found no port to listen on, expected a free one", e);
        }
        return page;
    }

    private void open(int port) throws IOException {
        try {
            connector.setPort(port);
            connector.open();
        } catch (IOException e) {
            connector.setPort(0);
            connector.open();
        }
    }

    /** Answers what is likely to be clicked first, so that it is at hand, and the rest is answered faster. */
    public void warmUp() {
        questions.warmUp();
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/");
    }

    /** Waits until the server ends. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        lane.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
