package org.tacet.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.report.RulesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "rules", description = "The rules in plain words, with their sources.", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @ParentCommand
    private Tacet tacet;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule files of this folder.")
    private Path rules;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        Simulator simulator = tacet.simulator(Optional.ofNullable(rules));
        RulesReport report = new RulesReport(simulator.book().rules());
        output.write(
                switch (output.format()) {
                    case text -> report.text();
                    case json -> report.json();
                    case csv, jsonl -> throw output.unsupported();
                });
    }
}
