package org.tacet.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacet.classroom.Chair;
import org.tacet.classroom.Lesson;
import org.tacet.classroom.Lessons;
import org.tacet.report.Json;
import tools.jackson.databind.JsonNode;

/** The chair's pages of a class, on this machine alone: the desk, and what is projected. */
final class ChairDoor {

    private final ClassRoom room;
    private final Lessons lessons;
    private final URI students;

    /**
     * The chair's pages.
     *
     * @param students where students come in
     */
    ChairDoor(ClassRoom room, Lessons lessons, URI students) {
        this.room = room;
        this.lessons = lessons;
        this.students = students;
    }

    void routes(RoutesConfig routes, Errors errors) {
        routes.exception(
                Lesson.NotNow.class, (notNow, context) -> errors.say(context, 409, List.of(notNow.getMessage())));
        routes.get("/class", context -> PageFiles.send(context, "class/chair.html"));
        routes.get("/class/projector", context -> PageFiles.send(context, "class/projector.html"));
        routes.get("/class/address.svg", this::drawn);
        routes.get(
                "/class/address.json",
                context -> StudentsDoor.json(
                        context, Json.write(Json.map("address", students.toString(), "code", room.code()))));
        routes.get("/class/chronicle.yaml", this::chronicle);
        routes.get(
                "/class/lessons.json",
                context -> StudentsDoor.json(
                        context, Json.write(Json.map("lesson", room.lesson().name(), "kept", lessons.names()))));
        routes.sse("/class/chair", room::watchAsChair);
        routes.sse("/class/public", room::watchAsPublic);
        routes.post("/class/act", this::act);
        routes.get("/class/{file}", PageFiles::classFile);
    }

    private void act(Context context) {
        JsonNode body = StudentsDoor.body(context);
        Chair chair = room.lesson().chair();
        switch (StudentsDoor.text(body, "do")) {
            case "put" -> chair.put(StudentsDoor.text(body, "candidate"), number(body, "seconds"));
            case "pause" -> chair.pause();
            case "resume" -> chair.resume();
            case "extend" -> chair.extend(number(body, "seconds"));
            case "show" -> chair.show(true);
            case "hide" -> chair.show(false);
            case "hold" -> chair.hold(true);
            case "unhold" -> chair.hold(false);
            case "pass" -> chair.pass(number(body, "reason"));
            case "give" -> chair.give(number(body, "visitor"), StudentsDoor.text(body, "seat"));
            case "enter" -> chair.enter(StudentsDoor.text(body, "candidate"));
            case "withdraw" -> chair.withdraw(StudentsDoor.text(body, "candidate"));
            case "assure" -> chair.assure(StudentsDoor.text(body, "seat"), StudentsDoor.text(body, "candidate"));
            case "delete" -> delete(StudentsDoor.text(body, "lesson"));
            case "free" -> chair.free(StudentsDoor.text(body, "seat"));
            default ->
                throw new Refusal(
                        400,
                        "found nothing that a chair does, expected put, pause, resume, extend, show,"
                                + " hide, hold, unhold, pass, give, enter, withdraw, assure, free or delete");
        }
        room.happened();
        StudentsDoor.json(context, room.chairs());
    }

    private void delete(String name) {
        if (name.equals(room.lesson().name())) {
            throw new Refusal(409, "This lesson goes on; another one can be forgotten.");
        }
        lessons.delete(name);
    }

    private static long number(JsonNode body, String name) {
        JsonNode number = body.get(name);
        if (number == null || !number.isIntegralNumber()) {
            throw new Refusal(400, "found no number for " + name + ", expected one");
        }
        return number.asLong();
    }

    private void chronicle(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"chronicle.yaml\"");
        Reply.send(
                context,
                "application/yaml; charset=utf-8",
                told(context.queryParam("lesson")).getBytes(StandardCharsets.UTF_8));
    }

    /** The chronicle of a lesson that is kept; of this one where none is named. */
    private String told(@Nullable String name) {
        return name == null
                ? room.lesson().chronicle()
                : lessons.chronicle(name).orElseThrow(() -> new Refusal(404, "found no lesson of that name"));
    }

    /** The address as a code that phones read. */
    private void drawn(Context context) {
        QrCode code = QrCode.encodeText(students.toString(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M").append(x + 2).append(' ').append(y + 2).append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 4;
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
        Reply.send(context, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }
}
