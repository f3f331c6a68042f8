package org.tacet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a command line as a user would, in this process. */
record Program(int code, String out, String err) {

    private static final Tacet TACET = new Tacet();

    static Program run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = TACET.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Program(code, out.toString(), err.toString());
    }

    /** Starts a command line as a process of its own, whose messages come with what it prints. */
    static Process started(String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtacet.home=" + System.getProperty("tacet.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Tacet.class.getName()));
        line.addAll(List.of(args));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
