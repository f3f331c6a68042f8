package org.tacet.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacet.classroom.Lesson;
import org.tacet.model.WrongWord;
import org.tacet.report.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door through which students come in, on the network of the room. Behind it are the lesson and the files of its
 * page, and nothing else of this machine.
 */
final class StudentsDoor implements AutoCloseable {

    private static final String SEAT = "seat";
    private static final int MOST_CONNECTIONS = 600;
    private static final int A_DAY = 86_400;

    private final ClassRoom room;
    private final String host;
    private final Errors errors;
    private final Javalin server;

    private StudentsDoor(ClassRoom room, String host, int port, Consumer<Throwable> trouble) {
        this.room = room;
        this.host = host;
        errors = new Errors(trouble);
        server = started(port);
    }

    /**
     * A door that is open.
     *
     * @param host the address of this machine that it is opened on, and by which it is called
     */
    static StudentsDoor open(ClassRoom room, String host, int port, Consumer<Throwable> trouble) {
        return new StudentsDoor(room, host, port, trouble);
    }

    private Javalin started(int port) {
        try {
            return Javalin.create(this::configure).start(host, port);
        } catch (JavalinBindException e) {
            return elsewhere();
        }
    }

    private Javalin elsewhere() {
        try {
            return Javalin.create(this::configure).start(host, 0);
        } catch (JavalinBindException e) {
            throw new WrongWord("--host", "found --host " + host + ", expected an address of this machine");
        }
    }

    private void configure(JavalinConfig config) {
        Doors.setUp(config, errors, new StudentsGuard(host), MOST_CONNECTIONS);
        config.routes.exception(
                Lesson.NotNow.class, (notNow, context) -> errors.say(context, 409, List.of(notNow.getMessage())));
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.get("/", context -> PageFiles.send(context, "class/student.html"));
        routes.get("/class/{file}", PageFiles::classFile);
        routes.get("/page/{file}", PageFiles::classFile);
        routes.get("/page.css", PageFiles::classFile);
        routes.get("/favicon.svg", PageFiles::classFile);
        routes.get("/api/state", context -> json(context, room.students(secret(context))));
        routes.get("/api/brief", context -> brief(context));
        routes.sse("/api/events", client -> room.watchAsStudent(client, secret(client.ctx())));
        routes.post("/api/join", act(this::join));
        routes.post("/api/position", act((context, body) -> room.lesson()
                .stand(own(context, body), text(body, "candidate"), text(body, "position"))));
        routes.post("/api/break", act((context, body) -> room.lesson()
                .breakSilence(own(context, body), text(body, "reason"))));
        routes.post("/api/leave", act((context, body) -> room.lesson()
                .leave(own(context, body), secret(context).orElse(""))));
    }

    /** Something that a student does. */
    private interface Doing {
        void with(Context context, JsonNode body);
    }

    /** What is done is on disk before it is acknowledged, by how many events there are then, and told to all. */
    private Handler act(Doing doing) {
        return context -> {
            doing.with(context, body(context));
            room.happened();
            json(
                    context,
                    Json.write(Json.map("done", true, "number", room.lesson().size())));
        };
    }

    static JsonNode body(Context context) {
        try {
            JsonNode body = JsonMapper.shared().readTree(context.bodyAsBytes());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            // told below
        }
        throw new Refusal(400, "found no object of JSON, expected one");
    }

    static String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || !value.isString()) {
            throw new Refusal(400, "found no text for " + name + ", expected one");
        }
        return value.asString();
    }

    private void join(Context context, JsonNode body) {
        Optional<String> secret = secret(context);
        if (secret.isEmpty() || !room.lesson().knows(secret.get())) {
            room.doorkeeper().check(context.req().getRemoteAddr(), text(body, "code"));
        }
        String seat = text(body, SEAT);
        String own = seat.isEmpty()
                ? room.lesson().arrive(text(body, "name"), secret)
                : room.lesson().take(seat, text(body, "name"), secret);
        Cookie cookie = new Cookie(SEAT, own, "/", A_DAY);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    private static Optional<String> secret(Context context) {
        return Optional.ofNullable(context.cookie(SEAT));
    }

    /** The seat that is spoken of, which must be held by whoever speaks. */
    private String own(Context context, JsonNode body) {
        return own(context, text(body, SEAT));
    }

    private String own(Context context, String seat) {
        if (secret(context)
                .map(room.lesson()::held)
                .filter(held -> held.contains(seat))
                .isEmpty()) {
            throw new Refusal(403, "That seat is not yours.");
        }
        return seat;
    }

    private void brief(Context context) {
        String seat = own(context, Optional.ofNullable(context.queryParam(SEAT)).orElse(""));
        json(context, JsonMapper.shared().writeValueAsString(room.lesson().brief(seat)));
    }

    static void json(Context context, String json) {
        Reply.send(context, Reply.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Where it is. */
    URI address() {
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
