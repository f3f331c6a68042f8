package org.tacet.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows how far long work has come: on a terminal only, and only once it has taken a second. */
final class Progress implements AutoCloseable {

    /** Set by the launcher where standard error is a terminal, which Java cannot tell. */
    private static final String TERMINAL = "tacet.terminal";

    private static final int WIDTH = 79;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final boolean shown;
    private final String task;
    private final long all;
    private final PrintWriter err;
    private final long start = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();

    Progress(String task, long all, PrintWriter err, boolean quiet) {
        this.task = task;
        this.all = all;
        this.err = err;
        this.shown = !quiet && Boolean.getBoolean(TERMINAL);
    }

    void done(long count) {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (shown && bar.isEmpty() && taken.compareTo(SOON) > 0) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(all)
                    .startsFrom(count, taken)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
                    .build());
        }
        bar.ifPresent(shown -> shown.stepTo(count));
    }

    private void print(String line) {
        err.print("\r" + line);
        err.flush();
    }

    /** Wipes the bar away. */
    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            print(" ".repeat(WIDTH) + "\r");
        });
    }
}
