package org.tacet.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.cli.Tacet;
import org.tacet.scenario.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a page on this machine as a browser does, and the command line as a user does. */
final class Visitor implements AutoCloseable {

    private static final Tacet TACET = new Tacet();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What the page told of errors of its own. */
    final List<Throwable> troubles = new ArrayList<>();

    final PageServer page;

    /** A visitor of a page of its own, with files besides the shipped scenarios. */
    Visitor(String... files) {
        this(0, files);
    }

    /** A visitor of a page that is to use a port. */
    Visitor(int port, String... files) {
        Simulator simulator = new Simulator(Shipped.open().discreet(), Optional.empty(), InputStream.nullInputStream());
        page = PageServer.start(simulator, List.of(files), port, troubles::add);
    }

    HttpResponse<String> get(String path) {
        return ask("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    HttpResponse<byte[]> bytes(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(page.address().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    HttpResponse<String> ask(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(page.address().resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends these very bytes, and gives back all that comes until the connection ends. */
    String raw(String request) throws IOException {
        return raw(page.address(), request);
    }

    /** Sends these very bytes to an address. */
    static String raw(URI address, String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            ByteArrayOutputStream reply = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(reply);
            return reply.toString(StandardCharsets.UTF_8);
        }
    }

    String host() {
        return page.address().getAuthority();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the command line prints. */
    static String printed(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = TACET.run(new PrintWriter(out), new PrintWriter(err), args);
        if (code != 0) {
            throw new AssertionError(String.join(" ", args) + ": " + err);
        }
        return out.toString();
    }

    @Override
    public void close() {
        page.close();
    }
}
