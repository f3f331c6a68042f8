/**
 * For test suites that use tacet: scenarios as JUnit tests, and assertions on what comes of a scenario and of a rule.
 *
 * <p>In: scenario files, verdicts, facts. Out: tests, and failures that tell the derivation of what came instead. JUnit and
 * AssertJ are those of the suite: JUnit is needed for {@code PlayedScenarios} alone, AssertJ for {@code VerdictAssert} alone.
 */
@NullMarked
package org.tacet.junit;

import org.jspecify.annotations.NullMarked;
