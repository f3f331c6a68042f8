/**
 * Reads scenarios: files to layers to a world.
 *
 * <p>In: Paths, shipped names and what options add. Out: A {@link Scenario}: a world that is checked, what it leaves to chance, and what it expects.
 */
@NullMarked
package org.tacet.scenario;

import org.jspecify.annotations.NullMarked;
