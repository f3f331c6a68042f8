package org.tacet.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tacet.report.Spreadsheet;
import org.tacet.session.Decision;
import org.tacet.sweep.Rows;
import org.tacet.sweep.Sweep;
import org.tacet.sweep.SweepJson;
import org.tacet.sweep.SweepRows;
import org.tacet.sweep.SweepText;
import org.tacet.sweep.Swept;
import org.tacet.worlds.Variation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sweep",
        description = "Every combination of the varied stances: how often each outcome, and who is pivotal.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "--format csv and --format jsonl write a row a world: the first member varies",
            "slowest. Interrupted or at its limit, the rows so far are whole.",
            "",
            "Examples:",
            "  tacet sweep baseline --vary \"Turkey,Hungary=supports|objects\"",
            "  tacet sweep baseline --vary \"Turkey=supports|objects\" --vary \"Poland=reserved|endorses\"",
            "  tacet sweep baseline --vary \"Turkey,Hungary,Poland=supports|acquiesces|objects\" --format csv"
        })
final class SweepCommand extends OneScenarioCommand {

    @Option(
            names = "--limit",
            paramLabel = "TIME",
            description = "How long to go on at most, such as 30s or 5m; to the end where not given.")
    private String limit;

    private static final int MOST_JOBS = 1_024;
    private static final long MOST_ROWS = 1_000_000;

    @Option(
            names = "--vary",
            paramLabel = "MEMBERS=POSITIONS",
            description = {
                "The positions that members take in turn, such as \"Turkey,Hungary=supports|objects\"; repeatable.",
                "Groups of the scenario and everyone stand for their members, each by itself."
            })
    private List<String> vary = new ArrayList<>();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads; as many as there are processors where not given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    private final AtomicLong done = new AtomicLong();

    @Override
    public void run() {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw usage("found --jobs " + jobs + ", expected a number from 1 to " + MOST_JOBS);
        }
        Sweep sweep = limit == null ? read().sweep(vary) : read().sweep(vary, limit);
        switch (output().format()) {
            case csv -> rows(sweep, SweepRows.csv(sweep.world(), sweep.variation()));
            case jsonl -> rows(sweep, SweepRows.jsonl(sweep.world(), sweep.variation()));
            case xlsx -> workbook(sweep);
            case json -> summary(sweep).ifPresent(all -> output().write(SweepJson.of(all.swept())));
            case text -> summary(sweep).ifPresent(all -> output().write(SweepText.of(all.swept(), all.decisions())));
        }
    }

    /** What came of all worlds, and where they are few, of each. */
    private record Summary(Swept swept, List<Decision> decisions) {}

    private void rows(Sweep sweep, SweepRows form) {
        long all = sweep.variation().count().longValueExact();
        try (Interruption interruption = interruption(sweep.variation(), true);
                Progress progress = progress(all)) {
            output().stream(sink -> {
                sink.accept(form.header());
                sweep.run(jobs, form, taker(interruption, progress, rows -> sink.accept(rows.written())));
                return done.get() == all || !interruption.asked();
            });
            tellLimit(interruption, sweep.variation(), () -> "their rows are written, " + last(sweep.variation()));
        }
    }

    /** All rows as a workbook; a sheet has no room for more. */
    private void workbook(Sweep sweep) {
        if (sweep.variation().count().longValueExact() > MOST_ROWS) {
            throw usage(String.format(
                    Locale.ROOT,
                    "found %,d worlds for --format xlsx, expected at most %,d; csv has room for all",
                    sweep.variation().count(),
                    MOST_ROWS));
        }
        SweepRows form = SweepRows.csv(sweep.world(), sweep.variation());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.writeBytes(form.header());
        try (Interruption interruption = interruption(sweep.variation(), false);
                Progress progress = progress(sweep.variation().count().longValueExact())) {
            sweep.run(jobs, form, taker(interruption, progress, rows -> csv.writeBytes(rows.written())));
            tellLimit(interruption, sweep.variation(), () -> "their rows are written");
        }
        output().write(Spreadsheet.of(csv.toString(StandardCharsets.UTF_8)));
    }

    private Optional<Summary> summary(Sweep sweep) {
        long all = sweep.variation().count().longValueExact();
        List<Decision> decisions = new ArrayList<>();
        try (Interruption interruption = interruption(sweep.variation(), false);
                Progress progress = progress(all)) {
            Swept swept = sweep.run(jobs, Rows.Form.NONE, taker(interruption, progress, rows -> {
                if (all <= SweepText.FEW) {
                    decisions.addAll(rows.decisions());
                }
            }));
            tellLimit(interruption, sweep.variation(), () -> "what is told is of these alone");
            return swept.complete() || !interruption.asked()
                    ? Optional.of(new Summary(swept, swept.complete() ? decisions : List.of()))
                    : Optional.empty();
        }
    }

    private Rows.Taker taker(Interruption interruption, Progress progress, Consumer<Rows> take) {
        return rows -> {
            if (interruption.asked()) {
                return false;
            }
            take.accept(rows);
            done.addAndGet(rows.decisions().size());
            progress.done(done.get());
            return true;
        };
    }

    private Progress progress(long all) {
        return new Progress("sweep", all, err(), output().quiet());
    }

    private Interruption interruption(Variation variation, boolean rows) {
        return new Interruption(err(), () -> farewell(variation, rows));
    }

    private void tellLimit(Interruption interruption, Variation variation, Supplier<String> told) {
        if (done.get() < variation.count().longValueExact() && !interruption.asked()) {
            err().println(far(variation) + ", at its limit of " + limit + "; " + told.get());
        }
    }

    private String farewell(Variation variation, boolean rows) {
        return !rows || output().toFile() || done.get() == 0
                ? far(variation) + "; nothing is written"
                : far(variation) + "; their rows are written, " + last(variation);
    }

    private String far(Variation variation) {
        return String.format(Locale.ROOT, "tacet: stopped after %,d of %,d worlds", done.get(), variation.count());
    }

    private String last(Variation variation) {
        int[] places = variation.places(done.get() - 1);
        List<String> last = new ArrayList<>();
        for (int member = 0; member < places.length; member++) {
            last.add(variation.members().get(member).member() + "="
                    + variation.position(member, places[member]).word());
        }
        return "the last one " + String.join(",", last);
    }

    /**
     * Ends long work as it should when it is interrupted, by Ctrl-C or a request to terminate: what has been begun is
     * finished, it is said how far it came, and the program ends with 130.
     */
    static final class Interruption implements AutoCloseable {

        private static final int INTERRUPTED = 130;
        private static final int PATIENCE = 10;

        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread hook;
        private volatile boolean asked;

        /**
         * Begins work that may be interrupted.
         *
         * @param farewell what to say then, asked for once the work has ended
         */
        Interruption(PrintWriter err, Supplier<String> farewell) {
            hook = new Thread(() -> end(err, farewell), "interruption");
            Runtime.getRuntime().addShutdownHook(hook);
        }

        private void end(PrintWriter err, Supplier<String> farewell) {
            asked = true;
            try {
                over.await(PATIENCE, TimeUnit.SECONDS); // a reader that does not read must not keep it for ever
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            err.println(farewell.get());
            err.flush();
            Runtime.getRuntime().halt(INTERRUPTED);
        }

        /** True once the work is to end. */
        boolean asked() {
            return asked;
        }

        /** The work has ended, and all that it wrote is written. */
        @Override
        public void close() {
            over.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the program is ending, and the hook will say so
            }
        }
    }
}
