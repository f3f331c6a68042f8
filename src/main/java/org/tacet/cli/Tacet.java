package org.tacet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.tacet.analysis.Simulator;
import org.tacet.engine.RuleBooks;
import org.tacet.model.BadInput;
import org.tacet.model.Fault;
import org.tacet.scenario.Shelf;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: {@code tacet COMMAND [options] SCENARIO…}. */
@Command(
        name = "tacet",
        description = "Simulates decision by consensus: who is silent is taken to agree.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ExplainCommand.class,
            PathCommand.class,
            CompareCommand.class,
            OddsCommand.class,
            TimelineCommand.class,
            SweepCommand.class,
            FactsCommand.class,
            RulesCommand.class,
            CheckCommand.class,
            TestCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            ListCommand.class,
            SchemaCommand.class,
            InitCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        },
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

    private final RuleBooks books = new RuleBooks();

    public static void main(String[] args) {
        System.exit(new Tacet()
                .run(
                        new Results(new FileOutputStream(FileDescriptor.out)),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        args));
    }

    /**
     * Runs one command line; what {@link #main} does, without ending the program. Rules are compiled once for all
     * command lines that one instance runs.
     *
     * @return the exit code
     */
    public int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(this);
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(80);
        line.registerConverter(LocalDate.class, Tacet::day);
        line.setParameterExceptionHandler((wrong, words) -> usage(wrong));
        line.setExecutionExceptionHandler((problem, command, result) -> problem(problem, command));
        int code = args.length == 0 ? usage(line) : line.execute(args);
        if (out.checkError() && code == CommandLine.ExitCode.OK) {
            code = Unwritable.told(out, err);
        }
        err.flush();
        return code;
    }

    Simulator simulator(Optional<Path> rules) {
        return new Simulator(Shelf.open(), rules, System.in, books);
    }

    /** A simulator for readers who are not to learn where files are. */
    Simulator discreet(Optional<Path> rules) {
        return new Simulator(Shelf.open().discreet(), rules, System.in, books);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("found " + text + ", expected a day such as 2024-02-22");
        }
    }

    private static int usage(CommandLine.ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("tacet: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println("try: " + line.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static int problem(Exception problem, CommandLine command) {
        PrintWriter err = command.getErr();
        if (problem instanceof BadInput bad) {
            bad.faults().stream().map(Fault::toString).forEach(err::println);
            return BAD_INPUT;
        }
        if (problem instanceof CommandLine.ParameterException wrong) {
            return usage(wrong);
        }
        if (problem instanceof Unwritable) {
            return Unwritable.told(command.getOut(), err);
        }
        err.println("tacet: internal error: " + problem);
        return INTERNAL;
    }
}
