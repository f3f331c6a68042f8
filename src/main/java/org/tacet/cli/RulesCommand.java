package org.tacet.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tacet.report.RulesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", description = "The rules in plain words, with their sources.", mixinStandardHelpOptions = true)
final class RulesCommand extends PrintingCommand implements Runnable {

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule files of this folder.")
    private Path rules;

    @Override
    public void run() {
        RulesReport report =
                new RulesReport(tacet().simulator(Optional.ofNullable(rules)).rules());
        print(report::text, report::json);
    }
}
