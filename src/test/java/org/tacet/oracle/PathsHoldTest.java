package org.tacet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.WhatIf;
import org.tacet.scenario.Shipped;

/**
 * What a path promises holds, also for histories that nobody thought of: set as it says, it has the outcome. How many is set
 * by {@code -Dtacet.path.histories}.
 */
class PathsHoldTest {

    @TempDir
    private Path home;

    @Test
    void each_set_that_is_found_has_the_outcome_that_it_promises() {
        AtomicInteger found = new AtomicInteger();

        assertThat(LongStream.range(0, Long.getLong("tacet.path.histories", 25))
                        .parallel()
                        .boxed()
                        .flatMap(seed -> broken(seed, found))
                        .toList())
                .isEmpty();
        assertThat(found).as("sets that were tried").hasPositiveValue();
    }

    private Stream<String> broken(long seed, AtomicInteger found) {
        Path own = home.resolve("" + seed);
        Path file = RandomFile.history(own, seed);
        Path rules = Path.of(System.getProperty("tacet.home", ""), "rules");
        try (Simulator simulator = new Simulator(Shipped.at(own), Optional.of(rules), InputStream.nullInputStream())) {
            WhatIf written = simulator.scenario(file.toString());
            return Stream.of("appointed", "blocked")
                    .flatMap(outcome -> written.path(outcome).stream()
                            .peek(set -> found.incrementAndGet())
                            .filter(set -> !came(written, set).equals(outcome))
                            .map(set -> file.getFileName() + ": " + set + " does not lead to " + outcome + " but to "
                                    + came(written, set)))
                    .toList()
                    .stream();
        } catch (BadInput e) {
            boolean needless = e.getMessage().contains("found a ruling over"); // a slip of the dice
            return needless ? Stream.empty() : Stream.of(file.getFileName() + ": " + e.getMessage());
        }
    }

    private static String came(WhatIf written, List<String> set) {
        WhatIf changed = written;
        for (String change : set) {
            changed = changed.set(change);
        }
        return changed.run().outcome();
    }
}
