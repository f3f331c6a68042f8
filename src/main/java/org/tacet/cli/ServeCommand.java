package org.tacet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.web.ClassServer;
import org.tacet.web.PageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "The interactive page, on this machine only; Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Files are read when they are first shown; serve anew after an edit.",
            "",
            "Examples:",
            "  tacet serve --open",
            "  tacet serve my-scenario.yaml --port 9000",
            "  tacet serve --class histories/silence-2003 --lesson \"Class 10b\""
        })
final class ServeCommand implements Runnable {

    @ParentCommand
    private Tacet tacet;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..*",
            description = "What to show besides the shipped scenarios, the first one first: paths, names, or -.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = PageServer.USUAL_PORT,
            description = "The port to use, by default ${DEFAULT-VALUE}; another one where it is taken; 0 for any.")
    private int port;

    @Option(
            names = "--class",
            description =
                    "Let a class decide about the first scenario: a desk for the chair here, and a door for students"
                            + " on the network of the room.")
    private boolean classroom;

    @Option(
            names = "--lesson",
            paramLabel = "NAME",
            description = "The name of the lesson; one that is kept already goes on. Today's date where not given.")
    private String lesson;

    @Option(
            names = "--lessons",
            paramLabel = "FILE",
            defaultValue = "lessons.tacet",
            description = "Where lessons are kept; ${DEFAULT-VALUE} where not given.")
    private Path lessons;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address of this machine that students come in by; found where not given.")
    private String host;

    @Option(
            names = "--class-port",
            paramLabel = "PORT",
            defaultValue = ClassServer.USUAL_PORT,
            description = "The port of their door, by default ${DEFAULT-VALUE}; another one where it is taken.")
    private int classPort;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule files of this folder.")
    private Path rules;

    @Override
    public void run() {
        checkPort("--port", port);
        checkPort("--class-port", classPort);
        Simulator simulator = tacet.discreet(Optional.ofNullable(rules));
        scenarios.forEach(scenario -> simulator.scenario(scenario).read()); // what is wrong is told now
        simulator.prepare();
        if (classroom) {
            serveClass(simulator);
            return;
        }
        try (PageServer page = PageServer.start(simulator, scenarios, port, this::trouble)) {
            spec.commandLine().getOut().println(page.address());
            spec.commandLine().getOut().flush();
            if (port != 0 && page.address().getPort() != port) {
                message("port " + port + " is taken, so this is another one");
            }
            if (open && !Browser.open(page.address())) {
                message("found no browser to open, expected one; open the address by hand");
            }
            message("Ctrl-C ends it");
            Thread warming = new Thread(page::warmUp, "warming up");
            warming.setDaemon(true);
            warming.setUncaughtExceptionHandler((thread, e) -> {}); // told to whoever asks for the same
            warming.start();
            page.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void checkPort(String option, int number) {
        if (number < 0 || number > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "found " + option + " " + number + ", expected a number to 65535");
        }
    }

    private void serveClass(Simulator simulator) {
        ClassServer.Place place = new ClassServer.Place(
                lessons,
                Optional.ofNullable(lesson).orElseGet(() -> LocalDate.now().toString()),
                Optional.ofNullable(host).orElseGet(ClassServer::likelyHost),
                classPort);
        try (ClassServer server = ClassServer.start(simulator, scenarios, place, port, this::trouble)) {
            URI desk = server.page().address().resolve("class");
            spec.commandLine().getOut().println(desk);
            spec.commandLine().getOut().flush();
            message("students come in at " + server.students() + " with the code " + server.code());
            if (open && !Browser.open(desk)) {
                message("found no browser to open, expected one; open the address by hand");
            }
            message("Ctrl-C ends it; the lesson \"" + place.lesson() + "\" is kept in " + lessons);
            server.page().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void trouble(Throwable trouble) {
        message("tacet: internal error: " + trouble);
    }

    private void message(String text) {
        spec.commandLine().getErr().println(text);
    }

    /** The browser that people on this machine use. */
    static final class Browser {

        private Browser() {}

        /** Opens a page; false where this machine has no way to. */
        static boolean open(URI page) {
            try {
                new ProcessBuilder(command(System.getProperty("os.name", ""), page))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        /** What opens a page on a system. */
        static List<String> command(String system, URI page) {
            String name = system.toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
            }
            return List.of(name.startsWith("mac") ? "open" : "xdg-open", page.toString());
        }
    }
}
