package org.tacet.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.tacet.scenario.Shipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "schema",
        description = "The JSON Schema of scenario files, for editors.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        try {
            output.write(Files.readString(Shipped.open().schema()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
