/**
 * What differs between two scenarios, or between procedures, and what that changed.
 *
 * <p>In: Two end states, or one world. Out: Differences in words, text, JSON and CSV.
 */
@NullMarked
package org.tacet.compare;

import org.jspecify.annotations.NullMarked;
