package org.tacet.expect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.model.Origin;
import org.tacet.yaml.Item;

/**
 * What a scenario expects at one time, and what of it did not come.
 *
 * @param label the day or moment, with the candidate where it is another than the one asked about; {@code at the end}
 * @param where the line of the file; empty for the end
 * @param failures a line each; none where all came as expected
 * @param amendments what would make those come true that are values in the file
 * @param because the reason of what came instead, with the lines that it cites; empty where all came as expected
 */
public record Checkpoint(
        String label,
        Optional<Origin> where,
        List<String> failures,
        List<Amendment> amendments,
        Optional<String> because) {

    /**
     * What would make the expectation come true.
     *
     * @param entry the key and the value that stand in the file
     * @param instead the value that came, as a file has it
     */
    public record Amendment(Item.Entry entry, String instead) {}

    Checkpoint because(Optional<String> reason) {
        return new Checkpoint(label, where, failures, amendments, reason);
    }

    /** What failed and why, a line each. */
    public List<String> told() {
        return Stream.concat(failures.stream(), because.map(reason -> "because: " + reason).stream())
                .toList();
    }
}
