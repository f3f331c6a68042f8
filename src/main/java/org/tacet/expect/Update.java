package org.tacet.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tacet.expect.Checkpoint.Amendment;
import org.tacet.expect.ScenarioTests.Result;
import org.tacet.yaml.Edits;

/**
 * A scenario file with what came in place of what it expected; the rest of it stays to the byte as it was.
 *
 * @param changes a line each, with where it stands
 * @param text the file as it would be
 */
public record Update(Path file, List<String> changes, String text) {

    /** The update of a scenario that failed; empty where nothing that failed is a value of its file. */
    public static Optional<Update> of(Result result) throws IOException {
        Path file = Path.of(result.file());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Edits edits = new Edits(Files.readString(file));
        List<String> changes = result.checkpoints().stream()
                .flatMap(checkpoint -> checkpoint.amendments().stream())
                .filter(one -> edits.put(one.entry().key(), one.entry().value(), one.instead()))
                .map(one -> change(file, one))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Update(file, changes, edits.text()));
    }

    private static String change(Path file, Amendment amendment) {
        return file + ":" + amendment.entry().value().line() + ": "
                + amendment.entry().key().text("a key").orElse("") + ": " + amendment.instead();
    }
}
