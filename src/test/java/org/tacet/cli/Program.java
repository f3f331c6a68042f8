package org.tacet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
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

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
