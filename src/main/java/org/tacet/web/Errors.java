package org.tacet.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Replies to what is no proper request at all as to everything else: the same headers, nothing of the machine. */
final class Errors extends ErrorHandler {

    private static final String FAULT = "found no proper request, expected one such as a browser sends";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Receptionist.send(Reply.refusal(status, FAULT), response, callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        Reply reply = Reply.refusal(status, FAULT);
        Security.HEADERS.forEach(fields::put);
        fields.put(HttpHeader.CONTENT_TYPE, reply.type());
        return ByteBuffer.wrap(reply.body());
    }
}
