package org.tacet.web;

import io.javalin.http.sse.SseClient;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.tacet.classroom.Lesson;
import org.tacet.report.Json;
import tools.jackson.databind.json.JsonMapper;

/** A lesson and all who watch it: what either door changes, both tell. */
final class ClassRoom implements AutoCloseable {

    private static final int CODES = 900_000;
    private static final int FIRST_CODE = 100_000;

    /** From one address, such as that of a school that hides its devices behind it. */
    private static final int MOST_STREAMS = 120;

    private static final int CLOSING = 5; // seconds

    private final Lesson lesson;
    private final String code;
    private final Doorkeeper doorkeeper;
    private final Consumer<Throwable> trouble;
    private final Streams streams = new Streams();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ExecutorService rules = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rules of the class");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A room in which a lesson goes on.
     *
     * @param trouble is told of every error that is the program's own
     */
    ClassRoom(Lesson lesson, Consumer<Throwable> trouble) {
        this.lesson = lesson;
        this.trouble = trouble;
        code = String.valueOf(FIRST_CODE + new SecureRandom().nextInt(CODES));
        doorkeeper = new Doorkeeper(code, InstantSource.system());
        happened();
    }

    Lesson lesson() {
        return lesson;
    }

    /** What lets students in. */
    String code() {
        return code;
    }

    Doorkeeper doorkeeper() {
        return doorkeeper;
    }

    /** Tells all that something has happened, again where the rules say more of it, and when a silence that runs is over. */
    void happened() {
        streams.tell();
        if (due.compareAndSet(false, true)) {
            rules.execute(this::decide);
        }
    }

    private void decide() {
        due.set(false);
        try {
            if (lesson.decide()) {
                streams.tell();
            }
            lesson.ends().ifPresent(left -> streams.tellIn(left.toMillis() + 20));
        } catch (RuntimeException e) {
            trouble.accept(e);
        }
    }

    void watchAsChair(SseClient client) {
        streams.watch(client, this::chairs, MOST_STREAMS);
    }

    void watchAsPublic(SseClient client) {
        streams.watch(client, () -> json(lesson.view(false, List.of())), MOST_STREAMS);
    }

    void watchAsStudent(SseClient client, Optional<String> secret) {
        streams.watch(client, () -> students(secret), MOST_STREAMS);
    }

    /** What the chair sees. */
    String chairs() {
        return Json.write(Json.map(
                "view", lesson.view(true, List.of()),
                "code", code,
                "wrongCodes", doorkeeper.wrong(),
                "watching", streams.count()));
    }

    /** What whoever holds a secret sees. */
    String students(Optional<String> secret) {
        List<String> own = secret.map(lesson::held).orElse(List.of());
        return Json.write(Json.map(
                "view", lesson.view(false, own),
                "own", own,
                "waits", secret.filter(lesson::waits).isPresent()));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    @Override
    public void close() {
        rules.shutdown(); // the rules are not to be interrupted
        try {
            rules.awaitTermination(CLOSING, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        streams.close();
    }
}
