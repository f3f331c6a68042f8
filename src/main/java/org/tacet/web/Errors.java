package org.tacet.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.tacet.BadInput;
import org.tacet.report.Json;

/** Says what is wrong, one sentence a fault, with the headers of every reply and nothing of the machine. */
final class Errors extends ErrorHandler {

    private static final String NO_REQUEST = "found no proper request, expected one such as a browser sends";

    private static final String INTERNAL = "an internal error; the window that serves the page tells more";

    private final Consumer<Throwable> trouble;

    /**
     * What says it.
     *
     * @param trouble is told of every error that is the program's own
     */
    Errors(Consumer<Throwable> trouble) {
        this.trouble = trouble;
    }

    /** What is said of what an endpoint throws. */
    void of(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, context) -> say(context, refusal.status(), refusal.faults()));
        routes.exception(BadInput.class, (fault, context) -> say(context, 400, Wording.of(fault)));
        routes.exception(OneAtATime.TooLong.class, (late, context) -> say(context, 503, List.of(late.getMessage())));
        routes.exception(Exception.class, (error, context) -> {
            trouble.accept(error);
            say(context, 500, List.of(INTERNAL));
        });
        routes.error(404, context -> {
            if (context.resultInputStream() == null || !Reply.JSON.equals(context.contentType())) {
                say(context, 404, List.of("found no such page, expected one that is linked"));
            }
        });
    }

    void say(Context context, int status, List<String> faults) {
        Reply.send(context.status(status), Reply.JSON, body(faults));
    }

    private static byte[] body(List<String> faults) {
        return Json.bytes(Json.map("faults", faults));
    }

    /** Says it of an error of the machine, such as a stack that ran over. */
    void grave(HttpServletResponse response, Error error) {
        trouble.accept(error);
        response.setStatus(500);
        response.setContentType(Reply.JSON);
        try {
            response.getOutputStream().write(body(List.of(INTERNAL)));
        } catch (IOException e) {
            trouble.accept(e);
        }
    }

    /** Says it of what never reached an endpoint. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] body = body(List.of(NO_REQUEST));
        response.setStatus(response.getStatus() < 400 ? 500 : response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Reply.JSON);
        Reply.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        Reply.HEADERS.forEach(fields::put);
        fields.put(HttpHeader.CONTENT_TYPE, Reply.JSON);
        return ByteBuffer.wrap(body(List.of(NO_REQUEST)));
    }
}
