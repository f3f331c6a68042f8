package org.tacet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where results go, and in which form. */
final class OutputOptions {

    /** The forms of a result. */
    enum Format {
        text,
        json,
        csv
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "The form of the result: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to a file, whole or not at all.")
    private Path file;

    @Option(names = "--no-color", description = "No colours; NO_COLOR does the same.")
    private boolean noColor;

    @Option(
            names = {"-q", "--quiet"},
            description = "No messages but errors.")
    private boolean quiet;

    Format format() {
        return json ? Format.json : format;
    }

    boolean quiet() {
        return quiet;
    }

    void message(String text) {
        if (!quiet) {
            spec.commandLine().getErr().println(text);
        }
    }

    /** The form is not one that the command has. */
    ParameterException unsupported() {
        return new ParameterException(
                spec.commandLine(), "found --format " + format() + ", expected one that " + spec.name() + " has");
    }

    void write(String result) {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(result);
            out.flush();
            return;
        }
        write(file, result);
    }

    /** Writes a file, whole or not at all. */
    void write(Path target, String text) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, text); // a pipe or a device; a folder refuses
                return;
            }
            Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path draft = whole.resolveSibling(
                    "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.writeString(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "found " + target + ", which cannot be written, expected a file that can");
        }
    }
}
