package org.tacet.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.tacet.BadInput;
import org.tacet.cli.Results.Unwritable;
import org.tacet.model.Fault;
import org.tacet.model.Visible;
import picocli.CommandLine;

/** What is said of a command line that went wrong, and the exit code. */
final class Problems
        implements CommandLine.IParameterExceptionHandler,
                CommandLine.IExecutionExceptionHandler,
                CommandLine.ITypeConverter<LocalDate> {

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
        return usage(wrong);
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof BadInput wrong && wrong.ofWord()) {
            return usage(new CommandLine.ParameterException(command, wrong.getMessage()));
        }
        if (problem instanceof BadInput bad) {
            bad.faults().stream().map(Fault::toString).forEach(err::println);
            return Tacet.BAD_INPUT;
        }
        if (problem instanceof CommandLine.ParameterException wrong) {
            return usage(wrong);
        }
        if (problem instanceof InvalidPathException name) {
            err.println("tacet: found the name " + Visible.of(name.getInput())
                    + ", expected one that files can have here; LC_ALL=C.UTF-8 allows all letters");
            return Tacet.BAD_INPUT;
        }
        if (problem instanceof Unwritable) {
            return Unwritable.told(command.getOut(), err);
        }
        err.println("tacet: internal error: " + problem);
        return Tacet.INTERNAL;
    }

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("found " + text + ", expected a day such as 2024-02-22");
        }
    }

    private static int usage(CommandLine.ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String.format(Locale.ROOT, "tacet: %s", wrong.getMessage())
                .lines()
                .map(Visible::of)
                .forEach(line.getErr()::println);
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println("try: " + line.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }
}
