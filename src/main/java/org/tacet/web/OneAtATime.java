package org.tacet.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where long work waits its turn, so that short answers need not wait behind it. It is given up when it takes too long,
 * as nobody looks at a page that long.
 */
final class OneAtATime implements AutoCloseable {

    private static final int WAITING = 100;

    private final ExecutorService threads;
    private final int seconds;

    /**
     * A lane.
     *
     * @param seconds after which work is given up
     */
    OneAtATime(int seconds) {
        this.seconds = seconds;
        int count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
            Thread thread = new Thread(work, "long work");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does a piece of work.
     *
     * @throws TooLong where it was given up
     */
    <T> T run(Callable<T> work) {
        Future<T> done;
        try {
            done = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw new TooLong(seconds);
        }
        try {
            return done.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException e) {
            done.cancel(true);
            throw new TooLong(seconds);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Work that was given up. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong(int seconds) {
            super("found no answer in " + seconds + " seconds; the command line takes as long as it needs");
        }
    }
}
