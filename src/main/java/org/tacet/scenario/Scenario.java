package org.tacet.scenario;

import org.tacet.model.World;

/**
 * A scenario, read and checked.
 *
 * @param expect what its own file expects; what it extends does not count
 */
public record Scenario(World world, Expectation expect) {}
