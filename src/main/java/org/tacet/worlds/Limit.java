package org.tacet.worlds;

import java.time.Duration;

/** How long a search may go on. One search has its own; threads may share it. */
public final class Limit {

    private final long end;

    private Limit(long end) {
        this.end = end;
    }

    /** From now on so long. */
    public static Limit of(Duration time) {
        return new Limit(System.nanoTime() + time.toNanos());
    }

    /** True once the time is up. */
    public boolean over() {
        return System.nanoTime() - end > 0;
    }
}
