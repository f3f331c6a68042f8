package org.tacet.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where results go: text as to any writer, rows as bytes. A writer only says that it failed; this one says why. */
final class Results extends PrintWriter {

    private final Watched stream;

    Results(OutputStream stream) {
        this(new Watched(stream));
    }

    private Results(Watched stream) {
        super(stream, false, StandardCharsets.UTF_8);
        this.stream = stream;
    }

    /** Writes rows, after all that was printed before. */
    void write(byte[] rows) {
        flush();
        try {
            stream.write(rows);
        } catch (IOException e) {
            setError();
        }
    }

    /** Why something could not be written; empty where all was. */
    Optional<String> failure() {
        return stream.failure.map(e -> Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    }

    /** True where whoever read has gone, as {@code head} does once it has its lines. */
    boolean readerGone() {
        return failure()
                .filter(why -> why.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }

    private static final class Watched extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }

    /** The result could not be written to standard output, and no more needs to be worked out. */
    static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** As a shell tells of a program that a closed pipe ended. */
        static final int READER_GONE = 141;

        /** Says so, unless nobody wants to know; tells the exit code. */
        static int told(PrintWriter out, PrintWriter err) {
            if (out instanceof Results results && results.readerGone()) {
                return READER_GONE;
            }
            String why = out instanceof Results results
                    ? results.failure().map(reason -> ": " + reason).orElse("")
                    : "";
            err.println(
                    "tacet: found standard output that cannot be written, expected room for the whole result" + why);
            return Tacet.INTERNAL;
        }
    }
}
