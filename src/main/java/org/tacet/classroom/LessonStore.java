package org.tacet.classroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.tacet.model.FaultyInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lessons on disk, each by its name, event by event. What {@link #append} returned from is on disk, whatever happens to the
 * program then. Any number of threads may share one; one program at a time may open a file.
 */
final class LessonStore implements AutoCloseable {

    private static final String PREFIX = "lesson ";

    /** The scenario that each began from. */
    private static final String BASES = "bases";

    private final MVStore store;
    private final JsonMapper json = JsonMapper.shared();

    private LessonStore(MVStore store) {
        this.store = store;
    }

    /**
     * Opens a file of lessons, or begins one.
     *
     * @throws FaultyInput where it is no such file, or another program has it open
     */
    static LessonStore open(Path file) {
        try {
            return new LessonStore(new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .open());
        } catch (MVStoreException | IllegalArgumentException e) {
            throw new FaultyInput(
                    file.toString(),
                    1,
                    1,
                    "found a file of lessons that is open elsewhere or is none, expected one that this program can use");
        }
    }

    /** The names of all lessons, in order. */
    synchronized List<String> lessons() {
        return bases().keySet().stream().sorted().toList();
    }

    /** The scenario that a lesson began from; empty where there is none of that name. */
    synchronized Optional<String> base(String lesson) {
        return Optional.ofNullable(bases().get(lesson));
    }

    /** Keeps the scenario that a lesson begins from. */
    synchronized void begin(String lesson, String base) {
        bases().putIfAbsent(lesson, base);
        store.commit();
        store.sync();
    }

    private MVMap<String, String> bases() {
        return store.openMap(BASES);
    }

    /** What happened in a lesson, in order; nothing where there is none of that name. */
    synchronized List<LessonEvent> events(String lesson) {
        List<LessonEvent> events = new ArrayList<>();
        map(lesson).values().forEach(text -> events.add(json.readValue(text, LessonEvent.class)));
        return events;
    }

    /** Keeps an event; it is on disk when this returns. */
    synchronized void append(String lesson, LessonEvent event) {
        map(lesson).put(event.number(), json.writeValueAsString(event));
        store.commit();
        store.sync();
    }

    /** Forgets a lesson. */
    synchronized void delete(String lesson) {
        store.removeMap(map(lesson));
        bases().remove(lesson);
        store.commit();
    }

    private MVMap<Long, String> map(String lesson) {
        return store.openMap(PREFIX + lesson);
    }

    @Override
    public synchronized void close() {
        store.close();
    }
}
