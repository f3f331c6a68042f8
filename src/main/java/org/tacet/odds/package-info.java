/**
 * The probability of each outcome.
 *
 * <p>In: A scenario with chances. Out: {@link Odds}, told as text, JSON and CSV.
 */
@NullMarked
package org.tacet.odds;

import org.jspecify.annotations.NullMarked;
