package org.tacet.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.tacet.report.Spreadsheet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands with a result have in common: it is printed in the form that is wanted. */
abstract class PrintingCommand {

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    final OutputOptions output() {
        return output;
    }

    final Tacet tacet() {
        return (Tacet) spec.root().userObject();
    }

    /** Prints a result that has no rows. */
    final void print(Supplier<String> text, Supplier<String> json) {
        print(text, json, () -> {
            throw output.unsupported();
        });
    }

    final void print(Supplier<String> text, Supplier<String> json, Supplier<String> csv) {
        switch (output.format()) {
            case text -> output.write(text.get());
            case json -> output.write(json.get());
            case csv -> output.write(csv.get());
            case xlsx -> output.write(Spreadsheet.of(csv.get()));
            case jsonl -> throw output.unsupported();
        }
    }

    /** Where messages go. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The command line cannot be meant. */
    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
