package org.tacet.cli;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacet.BadInput;
import org.tacet.report.OutputSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "schema",
        description = "The JSON Schema of scenario files, for editors, or of what a command answers.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  tacet schema", "  tacet schema --of outcome"})
final class SchemaCommand extends PrintingCommand implements Runnable {

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Of the JSON that calls itself tacet/NAME/v1: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private @Nullable String of;

    /** What there is a schema of. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return OutputSchema.NAMES.iterator();
        }
    }

    @Override
    public void run() {
        output().write(
                        of == null
                                ? tacet().simulator(Optional.empty()).schema()
                                : BadInput.orElse(() -> OutputSchema.of(of)));
    }
}
