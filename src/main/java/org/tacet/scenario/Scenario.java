package org.tacet.scenario;

import java.util.List;
import java.util.Map;
import org.tacet.model.World;

/**
 * A scenario, read and checked.
 *
 * @param chances what it leaves to chance; the world is the one as it is written
 * @param expect what its own file expects; what it extends does not count
 * @param groups the members of each group, in order of name
 */
public record Scenario(World world, Chances chances, Expectation expect, Map<String, List<String>> groups) {}
