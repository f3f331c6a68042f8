package org.tacet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacet.Simulator;
import org.tacet.web.ClassServer;

/**
 * A class under load: {@code java -cp target/tacet-all.jar src/jmh/java/org/tacet/bench/ClassLoad.java STUDENTS ACTS SECONDS}.
 * So many screens watch, ten of them hold a seat, and so many acts a second are done; then how long it took from a tap until
 * the last screen was sent it, and what the heap holds after a collection. Server and screens share one JVM.
 */
public final class ClassLoad {

    private static final List<String> SEATS =
            List.of("TUR", "HUN", "POL", "USA", "FRA", "DEU", "ITA", "ESP", "GRC", "NOR");
    private static final List<String> POSITIONS = List.of("supports", "acquiesces", "reserved");
    private static final int SCREENS_AN_ADDRESS = 100;
    private static final Pattern NUMBER = Pattern.compile("\"number\" ?: ?(\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private ClassLoad() {}

    /** The number of the last state that each screen was sent. */
    private static final List<AtomicInteger> SCREENS = Collections.synchronizedList(new ArrayList<>());

    public static void main(String[] arguments) throws Exception {
        int students = Integer.parseInt(arguments[0]);
        int acts = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("class");
        try (ClassServer server = ClassServer.start(
                new Simulator(),
                List.of("baseline"),
                new ClassServer.Place(folder.resolve("lessons"), "load", "127.0.0.1", 0),
                0,
                Throwable::printStackTrace)) {
            List<String> cookies = new ArrayList<>();
            for (String seat : SEATS) {
                cookies.add(post(
                                server,
                                "api/join",
                                "",
                                "{\"code\":\"" + server.code() + "\",\"name\":\"x\",\"seat\":\"" + seat + "\"}")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow()
                        .split(";")[0]);
            }
            watch(server.page().address(), "/class/chair", 0, "");
            for (int i = 0; i < students; i++) {
                watch(server.students(), "/api/events", i / SCREENS_AN_ADDRESS, cookies.get(i % cookies.size()));
            }
            act(server, cookies, 5 * acts, acts); // warm
            System.out.printf("heap after a collection: %.1f MB%n", heap());
            List<Double> took = act(server, cookies, acts * seconds, acts);
            Collections.sort(took);
            System.out.printf(
                    "%d screens, %d acts a second for %d s: median %.0f ms, 95th percentile %.0f ms, most %.0f ms%n",
                    SCREENS.size(),
                    acts,
                    seconds,
                    took.get(took.size() / 2),
                    took.get(took.size() * 95 / 100),
                    took.get(took.size() - 1));
            System.out.printf("heap after a collection: %.1f MB%n", heap());
        }
        System.exit(0);
    }

    private static java.net.http.HttpResponse<String> post(ClassServer server, String path, String cookie, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(server.students().resolve(path))
                        .header("Origin", "http://" + server.students().getAuthority())
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A screen that is sent states as long as the server lives. */
    private static void watch(URI address, String path, int network, String cookie) throws IOException {
        Socket socket = new Socket(
                InetAddress.getByName(address.getHost()),
                address.getPort(),
                InetAddress.getByName("127.0.0." + (network + 1)),
                0);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookie
                                + "\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        AtomicInteger number = new AtomicInteger();
        SCREENS.add(number);
        Thread reader = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher told = NUMBER.matcher(line);
                    if (told.find()) {
                        synchronized (number) {
                            number.set(Integer.parseInt(told.group(1)));
                            number.notifyAll();
                        }
                    }
                }
            } catch (IOException e) {
                // the server is gone
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** So many acts at so many a second, and the milliseconds from each until all screens had it. */
    private static List<Double> act(ClassServer server, List<String> cookies, int number, int rate) throws Exception {
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger next = new AtomicInteger();
        ScheduledExecutorService students = Executors.newScheduledThreadPool(20);
        for (int i = 0; i < number; i++) {
            students.schedule(
                    () -> {
                        int act = next.getAndIncrement();
                        int seat = act % SEATS.size();
                        long start = System.nanoTime();
                        Matcher done = NUMBER.matcher(post(
                                        server,
                                        "api/position",
                                        cookies.get(seat),
                                        "{\"seat\":\"" + SEATS.get(seat) + "\",\"candidate\":\"Mark Rutte\",\"position\":\""
                                                + POSITIONS.get(act / SEATS.size() % POSITIONS.size()) + "\"}")
                                .body());
                        if (!done.find()) {
                            throw new IllegalStateException("an act was not acknowledged");
                        }
                        for (AtomicInteger screen : List.copyOf(SCREENS)) {
                            synchronized (screen) {
                                while (screen.get() < Integer.parseInt(done.group(1))) {
                                    screen.wait();
                                }
                            }
                        }
                        took.add((System.nanoTime() - start) / 1e6);
                        return null;
                    },
                    i * 1000L / rate,
                    TimeUnit.MILLISECONDS);
        }
        students.shutdown();
        if (!students.awaitTermination(number / rate + 60L, TimeUnit.SECONDS) || took.size() < number) {
            throw new IllegalStateException("found " + took.size() + " acts on all screens, expected " + number);
        }
        return took;
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
