package org.tacet.web;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.tacet.BadInput;

/** Takes requests, lets them be answered, and sends the replies with the headers that all of them have. */
final class Receptionist extends Handler.Abstract {

    private final Site site;
    private final Consumer<Throwable> trouble;

    /**
     * A handler.
     *
     * @param trouble is told of every error that is the program's own
     */
    Receptionist(Site site, Consumer<Throwable> trouble) {
        this.site = site;
        this.trouble = trouble;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        send(reply(request), response, callback);
        return true;
    }

    private Reply reply(Request request) {
        try {
            Optional<Reply> refusal = Guard.refusal(request);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Optional<Endpoint> endpoint = site.endpoint(Request.getPathInContext(request));
            if (endpoint.isEmpty()) {
                return Reply.refusal(404, "found no such page, expected one that is linked");
            }
            return endpoint.get().get(parameters(request));
        } catch (BadAddress e) {
            return Reply.faults(400, e.faults());
        } catch (BadInput e) {
            return Reply.faults(400, Wording.of(e));
        } catch (OneAtATime.TooLong e) {
            return Reply.refusal(503, e.getMessage());
        } catch (Exception | StackOverflowError e) {
            trouble.accept(e);
            return Reply.refusal(500, "an internal error; the window that serves the page tells more");
        }
    }

    private static Map<String, List<String>> parameters(Request request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                parameters.put(field.getName(), field.getValues());
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new BadAddress(List.of("found an address that is not UTF-8, expected one such as the page gives"));
        }
        return parameters;
    }

    static void send(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        Security.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }
}
