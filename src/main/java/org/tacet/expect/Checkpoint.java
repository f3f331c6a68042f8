package org.tacet.expect;

import java.util.List;
import java.util.Optional;
import org.tacet.model.Origin;

/**
 * What a scenario expects at one time, and what of it did not come.
 *
 * @param label the day or moment, with the candidate where it is another than the one asked about; {@code at the end}
 * @param where the line of the file; empty for the end
 * @param failures a line each; none where all came as expected
 */
public record Checkpoint(String label, Optional<Origin> where, List<String> failures) {}
