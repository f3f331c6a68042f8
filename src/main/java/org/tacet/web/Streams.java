package org.tacet.web;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Whoever watches a lesson. Each is sent the whole state when it comes and whenever something has happened, so that one
 * that was away has missed nothing.
 */
final class Streams implements AutoCloseable {

    /** What happens within so many milliseconds is told together. */
    private static final long TOGETHER = 40;

    private static final long HEARTBEAT = 15;

    private final Map<SseClient, Supplier<String>> watchers = new ConcurrentHashMap<>();
    private final Map<String, Set<SseClient>> addresses = new ConcurrentHashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService pusher;

    Streams() {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "class");
            thread.setDaemon(true);
            return thread;
        });
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        pusher = threads;
        pusher.scheduleWithFixedDelay(
                () -> watchers.keySet().forEach(client -> client.sendComment("here")),
                HEARTBEAT,
                HEARTBEAT,
                TimeUnit.SECONDS);
    }

    /**
     * Takes in a watcher.
     *
     * @param state what it may see, as JSON
     * @param most how many there may be from one address
     */
    void watch(SseClient client, Supplier<String> state, int most) {
        String address = client.ctx().req().getRemoteAddr();
        Set<SseClient> same = addresses.computeIfAbsent(address, key -> ConcurrentHashMap.newKeySet());
        if (same.size() >= most) {
            client.close();
            return;
        }
        same.add(client);
        client.keepAlive();
        client.onClose(() -> {
            watchers.remove(client);
            same.remove(client);
        });
        watchers.put(client, state);
        client.sendEvent("state", state.get());
    }

    /** Something has happened: all are told soon. */
    void tell() {
        if (due.compareAndSet(false, true)) {
            pusher.schedule(this::push, TOGETHER, TimeUnit.MILLISECONDS);
        }
    }

    /** All are told after a while, as time alone changes something then. */
    void tellIn(long milliseconds) {
        pusher.schedule(this::push, milliseconds, TimeUnit.MILLISECONDS);
    }

    private void push() {
        due.set(false);
        watchers.forEach((client, state) -> client.sendEvent("state", state.get()));
    }

    int count() {
        return watchers.size();
    }

    @Override
    public void close() {
        pusher.shutdownNow();
        watchers.keySet().forEach(SseClient::close);
    }
}
