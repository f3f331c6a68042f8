package org.tacet.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tacet.model.BadInput;
import org.tacet.model.Fault;

/** Gathers faults, so that one reading of a file tells all that is wrong with it. */
public final class Faults {

    /** A broken file need not fill the screen. */
    private static final int TOLD = 20;

    private final List<Fault> faults = new ArrayList<>();

    public void add(Fault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    public boolean any() {
        return !faults.isEmpty();
    }

    /**
     * Ends the reading where anything was wrong.
     *
     * @throws BadInput with the first faults, in order of place
     */
    public void check() {
        if (any()) {
            faults.sort(
                    Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
            throw new BadInput(faults.subList(0, Math.min(TOLD, faults.size())));
        }
    }
}
