package org.tacet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tacet.model.WrongWord;
import org.tacet.yaml.Nearest;

/** What the JSON of each command looks like, as JSON Schemas. */
public final class OutputSchema {

    /** Whose JSON has a schema. */
    public static final List<String> NAMES = List.of(
            "comparison",
            "explanation",
            "facts",
            "list",
            "odds",
            "outcome",
            "path",
            "power",
            "procedures",
            "rules",
            "sweep",
            "test",
            "timeline");

    private OutputSchema() {}

    /**
     * A schema.
     *
     * @param name as it stands in the JSON's own {@code schema}, such as {@code outcome} of {@code tacet/outcome/v1}
     */
    public static String of(String name) {
        if (!NAMES.contains(name)) {
            throw new WrongWord(
                    "--of",
                    "found --of " + name + ", expected one of " + String.join(", ", NAMES) + Nearest.hint(name, NAMES));
        }
        try (InputStream file = OutputSchema.class.getResourceAsStream("/org/tacet/schemas/" + name + ".schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
