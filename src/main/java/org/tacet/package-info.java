/**
 * The front door for programs and test suites.
 *
 * <p>In: Names of scenarios, and changes in the words that files use. Out: {@link Verdict}s and other plain values; what is wrong is a {@code FaultyInput}.
 */
@NullMarked
package org.tacet;

import org.jspecify.annotations.NullMarked;
