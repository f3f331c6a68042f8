package org.tacet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tacet.BadInput;
import org.tacet.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Whether files are well formed: one line a fault, file:line:column: message.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Tacet tacet;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario, body, claim or rule files, names of shipped scenarios, or -.")
    private List<String> files;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing of files that are well formed.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Simulator simulator = tacet.simulator(Optional.empty());
        int code = 0;
        for (String file : files) {
            try {
                simulator
                        .warnings(file)
                        .forEach(warning -> spec.commandLine().getErr().println("warning: " + warning));
                if (!quiet) {
                    spec.commandLine().getOut().println(file + ": well formed");
                }
            } catch (BadInput e) {
                e.faults().forEach(fault -> spec.commandLine().getErr().println(fault));
                code = Tacet.BAD_INPUT;
            }
        }
        return code;
    }
}
