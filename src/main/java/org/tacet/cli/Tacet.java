package org.tacet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.cli.Results.Unwritable;
import org.tacet.scenario.Shipped;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code tacet COMMAND [options] SCENARIO…}. */
@Command(
        name = "tacet",
        description = "Simulates decision by consensus: who is silent is taken to agree.",
        mixinStandardHelpOptions = true,
        versionProvider = Tacet.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  tacet run baseline                       the facts as the articles tell them",
            "  tacet run baseline --set Turkey=supports --set Hungary=acquiesces",
            "  tacet run baseline --procedure unanimity",
            "  tacet sweep baseline --vary \"Turkey,Hungary=supports|objects\"",
            "  tacet facts --conflicts                  where the articles disagree",
            "  tacet test scenarios                     whether every expectation holds",
            "",
            "A scenario is a path, a shipped scenario's name (tacet list scenarios), or -.",
            "Exit codes: 0 answered, 1 an expectation failed, 2 wrong usage, 3 bad input,",
            "4 an internal error or a full disk, 130 interrupted, 141 a closed pipe."
        })
public final class Tacet {

    static final int FAILED = 1;
    static final int BAD_INPUT = 3;
    static final int INTERNAL = 4;

    public static void main(String[] args) {
        PrintWriter out = new Results(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Tacet tacet = new Tacet();
        if (Commands.shippedRules(args)) {
            tacet.fetchRules();
        }
        int code = tacet.run(out, err, args);
        System.exit(code);
    }

    /** Has the rules made ready while the command line and the scenario are read; what is wrong with them is told later. */
    private void fetchRules() {
        Thread thread = new Thread(() -> {
            try {
                simulator(Optional.empty()).prepare();
            } catch (RuntimeException e) {
                return; // whoever asks for them is told
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Runs one command line; what {@link #main} does, without ending the program. Rules are compiled once for all
     * command lines that one instance runs.
     *
     * @return the exit code
     */
    public int run(PrintWriter out, PrintWriter err, String... args) {
        if (args.length == 1 && Version.ASKED.contains(args[0])) {
            out.println(Version.line());
            out.flush();
            return CommandLine.ExitCode.OK;
        }
        CommandLine line = new CommandLine(this);
        Commands.add(line, args);
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(80);
        Problems problems = new Problems();
        line.registerConverter(LocalDate.class, problems);
        line.setParameterExceptionHandler(problems);
        line.setExecutionExceptionHandler(problems);
        int code = args.length == 0 ? usage(line) : execute(line, args);
        if (out.checkError() && code == CommandLine.ExitCode.OK) {
            code = Unwritable.told(out, err);
        }
        err.flush();
        return code;
    }

    /** Runs out of memory or of stack in a line, as all that goes wrong is told. */
    private static int execute(CommandLine line, String[] args) {
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            line.getErr().println("tacet: internal error: " + e);
            return INTERNAL;
        }
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    Simulator simulator(Optional<Path> rules) {
        return new Simulator(Shipped.open(), rules, System.in);
    }

    /** A simulator for readers who are not to learn where files are. */
    Simulator discreet(Optional<Path> rules) {
        return new Simulator(Shipped.open().discreet(), rules, System.in);
    }

    /** The version that the jar was built with. */
    static final class Version implements IVersionProvider {

        /** The lines that ask for nothing else, and are answered without making ready any command. */
        static final List<String> ASKED = List.of("--version", "-V");

        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }

        static String line() {
            String version = Tacet.class.getPackage().getImplementationVersion();
            return "tacet " + (version == null ? "(not packaged)" : version);
        }
    }
}
