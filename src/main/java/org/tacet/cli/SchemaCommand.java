package org.tacet.cli;

import java.util.Optional;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        description = "The JSON Schema of scenario files, for editors.",
        mixinStandardHelpOptions = true)
final class SchemaCommand extends PrintingCommand implements Runnable {

    @Override
    public void run() {
        output().write(tacet().simulator(Optional.empty()).schema());
    }
}
