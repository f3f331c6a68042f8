package org.tacet.scenario;

import org.tacet.model.World;

/**
 * A scenario, read and checked.
 *
 * @param chances what it leaves to chance; the world is the one as it is written
 * @param expect what its own file expects; what it extends does not count
 */
public record Scenario(World world, Chances chances, Expectation expect) {}
