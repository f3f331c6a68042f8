/**
 * How much weight a member has in deciding: the indices of Banzhaf and of Shapley and Shubik.
 *
 * <p>In: A world. Out: A {@link Power}, told as text, JSON and CSV.
 */
@NullMarked
package org.tacet.power;

import org.jspecify.annotations.NullMarked;
