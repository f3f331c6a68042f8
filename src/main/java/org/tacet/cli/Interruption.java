package org.tacet.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends long work as it should when it is interrupted, by Ctrl-C or a request to terminate: what has been begun is
 * finished, it is said how far it came, and the program ends with 130.
 */
final class Interruption implements AutoCloseable {

    private static final int INTERRUPTED = 130;
    private static final int PATIENCE = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean asked;

    /**
     * Begins work that may be interrupted.
     *
     * @param farewell what to say then, asked for once the work has ended
     */
    Interruption(PrintWriter err, Supplier<String> farewell) {
        hook = new Thread(() -> end(err, farewell), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(PrintWriter err, Supplier<String> farewell) {
        asked = true;
        try {
            over.await(PATIENCE, TimeUnit.SECONDS); // a reader that does not read must not keep it for ever
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.println(farewell.get());
        err.flush();
        Runtime.getRuntime().halt(INTERRUPTED);
    }

    /** True once the work is to end. */
    boolean asked() {
        return asked;
    }

    /** The work has ended, and all that it wrote is written. */
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook will say so
        }
    }
}
