package org.tacet.worlds;

import java.time.Duration;
import java.util.OptionalLong;

/** How long a search may go on. One search has its own; threads may share it. */
public final class Limit {

    /** As long as it takes. */
    public static final Limit NONE = new Limit(OptionalLong.empty());

    private final OptionalLong end;

    private Limit(OptionalLong end) {
        this.end = end;
    }

    /** From now on so long. */
    public static Limit of(Duration time) {
        return new Limit(OptionalLong.of(System.nanoTime() + time.toNanos()));
    }

    /** True once the time is up. */
    public boolean over() {
        return end.isPresent() && System.nanoTime() - end.getAsLong() > 0;
    }
}
