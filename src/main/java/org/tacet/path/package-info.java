/**
 * The smallest sets of stance changes that lead to an outcome.
 *
 * <p>In: An end state and the outcome that is wanted. Out: {@link Paths}, told as text, JSON and CSV.
 */
@NullMarked
package org.tacet.path;

import org.jspecify.annotations.NullMarked;
