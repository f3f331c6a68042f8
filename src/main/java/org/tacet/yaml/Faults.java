package org.tacet.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tacet.model.Fault;
import org.tacet.model.FaultyInput;

/** Gathers faults, so that one reading of a file tells all that is wrong with it. */
public final class Faults {

    /** A broken file need not fill the screen. */
    private static final int TOLD = 20;

    private static final int MOST = 1000;

    private final Set<Fault> faults = new LinkedHashSet<>();

    /**
     * Adds a fault that is not told yet.
     *
     * @throws FaultyInput where there are so many that reading on would tell nothing more
     */
    public void add(Fault fault) {
        faults.add(fault);
        if (faults.size() >= MOST) {
            check();
        }
    }

    /** How many there are so far. */
    public int count() {
        return faults.size();
    }

    /** Ends the reading where any have come since there were so many. */
    public void checkSince(int before) {
        if (faults.size() > before) {
            check();
        }
    }

    public boolean any() {
        return !faults.isEmpty();
    }

    /**
     * Ends the reading where anything was wrong.
     *
     * @throws FaultyInput with the first faults, in order of place
     */
    public void check() {
        if (any()) {
            throw new FaultyInput(faults.stream()
                    .sorted(Comparator.comparing(Fault::file)
                            .thenComparing(Fault::line)
                            .thenComparing(Fault::column))
                    .limit(TOLD)
                    .toList());
        }
    }
}
