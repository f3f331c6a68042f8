package org.tacet.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", description = "Writes a scenario file to start from.", mixinStandardHelpOptions = true)
final class InitCommand implements Runnable {

    private static final String START = """
            # A scenario is a layer over another one. Everything but the title is optional.
            # tacet run FILE answers, tacet check FILE tells what is wrong, tacet test FILE compares with expect:.
            title: Turkey is reassured, Hungary objects
            question: Does one objection stop the appointment?
            extends: baseline
            stances:
              Turkey: supports
              Hungary: objects
            expect:
              outcome: blocked
              holdouts: [Hungary]
            """;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "scenario.yaml",
            description = "The file to write; ${DEFAULT-VALUE} where none is named.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try {
            Files.writeString(file, START, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(
                    spec.commandLine(), "found " + file + ", which is there already, expected a new file");
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "found " + file + ", which cannot be written, expected a file that can");
        }
        spec.commandLine().getErr().println("wrote " + file + "; now try: tacet run " + file);
    }
}
