package org.tacet.classroom;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.model.FaultyInput;

/** The lessons that are kept in a file. Any number of threads may share one. */
public final class Lessons implements AutoCloseable {

    private static final String USUAL = "baseline";

    private final Simulator simulator;
    private final LessonStore store;
    private final InstantSource time;

    /**
     * Opens a file of lessons, or begins one.
     *
     * @throws FaultyInput where it is no such file, or another program has it open
     */
    public Lessons(Simulator simulator, Path file, InstantSource time) {
        this.simulator = simulator;
        this.store = LessonStore.open(file);
        this.time = time;
    }

    /**
     * Begins a lesson, or takes one up again.
     *
     * @param base the scenario to begin from; where a lesson is taken up again none, or the one it began from
     * @throws FaultyInput where it began from another one
     */
    public Lesson open(String name, Optional<String> base) {
        Optional<String> kept = store.base(name);
        if (kept.isPresent() && base.isPresent() && !kept.equals(base)) {
            throw new FaultyInput(
                    base.get(),
                    1,
                    1,
                    "found the lesson \"" + name + "\", which began from " + kept.get()
                            + ", expected that one or none");
        }
        String begun = kept.or(() -> base).orElse(USUAL);
        Lesson lesson = new Lesson(simulator, store, name, begun, time);
        store.begin(name, begun);
        return lesson;
    }

    /** The names of all lessons, in order. */
    public List<String> names() {
        return store.lessons();
    }

    /** What happened in a lesson that is kept, as a scenario file. */
    public Optional<String> chronicle(String name) {
        return store.base(name).map(base -> new Lesson(simulator, store, name, base, time).chronicle());
    }

    /** Forgets a lesson. */
    public void delete(String name) {
        store.delete(name);
    }

    @Override
    public void close() {
        store.close();
    }
}
