package org.tacet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Consumer;
import org.tacet.cli.Results.Unwritable;
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
        csv,
        xlsx,
        jsonl
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "The form of the result: text, json, csv or xlsx; sweep has jsonl too.")
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

    /** True where the result goes to a file. */
    boolean toFile() {
        return file != null;
    }

    void write(String result) {
        if (file != null) {
            write(file, result);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(result);
        check(out);
    }

    /** Writes a result that is no text. */
    void write(byte[] result) {
        stream(taker -> {
            taker.accept(result);
            return true;
        });
    }

    /** Writes what comes piece by piece: to standard output at once, to a file whole or not at all. */
    void stream(Pieces pieces) {
        if (file != null) {
            write(file, pieces);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        pieces.to(bytes -> {
            if (out instanceof Results results) {
                results.write(bytes);
            } else {
                out.print(new String(bytes, StandardCharsets.UTF_8));
            }
            check(out);
        });
    }

    /** A result that comes piece by piece. */
    interface Pieces {

        /** Gives all pieces to a taker; false where the result did not become whole. */
        boolean to(Consumer<byte[]> taker);
    }

    private static void check(PrintWriter out) {
        if (out.checkError()) {
            throw new Unwritable();
        }
    }

    /** Writes a file, whole or not at all. */
    void write(Path target, String text) {
        write(target, taker -> {
            taker.accept(text.getBytes(StandardCharsets.UTF_8));
            return true;
        });
    }

    /** Refuses a file to write, where one is named, from which answers come. */
    void ready() {
        if (file != null) {
            refuseSource(file);
        }
    }

    private void refuseSource(Path target) {
        try {
            if (Files.isRegularFile(target) && source(target.toRealPath())) {
                throw new ParameterException(
                        spec.commandLine(), "found " + target + ", from which answers come, expected another file");
            }
        } catch (IOException e) {
            throw unwritable(target);
        }
    }

    /** True of every scenario, body, claim and rule file, whether it is read this time or not. */
    private boolean source(Path existing) throws IOException {
        String name = existing.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(ya?ml|drl)")) {
            return true;
        }
        if (name.endsWith(".json")) {
            String text = Files.readString(existing, StandardCharsets.ISO_8859_1);
            return text.contains("\"title\"") && !text.contains("\"schema\"");
        }
        for (String word : spec.commandLine().getParseResult().matchedPositionals().stream()
                .flatMap(one -> one.originalStringValues().stream())
                .toList()) {
            if (Files.isRegularFile(Path.of(word)) && Files.isSameFile(Path.of(word), existing)) {
                return true;
            }
        }
        return false;
    }

    private ParameterException unwritable(Path target) {
        return new ParameterException(
                spec.commandLine(), "found " + target + ", which cannot be written, expected a file that can");
    }

    /** Writes a file from which answers come, whole or not at all: for what is to change it. */
    void rewrite(Path source, byte[] bytes) {
        replace(source, taker -> {
            taker.accept(bytes);
            return true;
        });
    }

    private void write(Path target, Pieces pieces) {
        refuseSource(target);
        replace(target, pieces);
    }

    private void replace(Path target, Pieces pieces) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, pieces); // a pipe or a device; a folder refuses
                return;
            }
            Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path draft = whole.resolveSibling(
                    "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                if (fill(draft, pieces, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    keepMode(whole, draft);
                    Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(target);
        }
    }

    /** Who may read a file stays as it was. */
    private static void keepMode(Path before, Path draft) throws IOException {
        if (Files.exists(before) && Files.getFileStore(before).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(before));
        }
    }

    private static boolean fill(Path file, Pieces pieces, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            return pieces.to(bytes -> {
                try {
                    out.write(bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
