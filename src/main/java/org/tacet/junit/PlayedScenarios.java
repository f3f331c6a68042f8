package org.tacet.junit;

import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.tacet.Simulator;
import org.tacet.expect.Checkpoint;
import org.tacet.expect.ScenarioTests.Result;
import org.tacet.model.Fault;
import org.tacet.model.Origin;

/**
 * A test class that plays scenarios: each that expects something is a container with its title, and in it each checkpoint a
 * test that leads to its line.
 *
 * <pre>{@code
 * @TacetScenarios("src/test/scenarios")
 * class OurScenariosTest implements PlayedScenarios {}
 * }</pre>
 */
public interface PlayedScenarios {

    /**
     * The tests, in order of file.
     *
     * @throws IllegalStateException where the class names no scenarios, or none of them expects anything
     */
    @TestFactory
    default Stream<DynamicNode> scenarios(TestInfo test) {
        TacetScenarios named = test.getTestClass().orElseThrow().getAnnotation(TacetScenarios.class);
        if (named == null) {
            throw new IllegalStateException("found no @TacetScenarios on the class, expected it to name scenarios");
        }
        List<String> paths = List.of(named.value());
        try (Simulator simulator = new Simulator()) {
            List<Result> results = simulator.tests(paths);
            if (results.isEmpty()) {
                throw new IllegalStateException(
                        "found nothing to test in " + String.join(", ", paths) + ", expected scenarios with expect:");
            }
            return results.stream().map(PlayedScenarios::container);
        }
    }

    private static DynamicNode container(Result result) {
        URI file = uri(result.file(), 1);
        if (!result.faults().isEmpty()) {
            String faults = result.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
            return DynamicTest.dynamicTest(result.file(), file, () -> fail(faults));
        }
        return DynamicContainer.dynamicContainer(
                result.title().isEmpty() ? result.file() : result.title(),
                file,
                result.checkpoints().stream().map(checkpoint -> test(result, checkpoint)));
    }

    private static DynamicNode test(Result result, Checkpoint checkpoint) {
        int line = checkpoint
                .where()
                .filter(Origin.Line.class::isInstance)
                .map(where -> ((Origin.Line) where).line())
                .orElse(1);
        return DynamicTest.dynamicTest(checkpoint.label(), uri(result.file(), line), () -> {
            if (!checkpoint.failures().isEmpty()) {
                fail(result.file() + ":" + line + ": " + String.join("\n", checkpoint.told()));
            }
        });
    }

    private static URI uri(String file, int line) {
        return URI.create(Path.of(file).toUri() + "?line=" + line);
    }
}
