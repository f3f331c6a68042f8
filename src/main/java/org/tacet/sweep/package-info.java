/**
 * Every combination of varied stances.
 *
 * <p>In: A world and what is varied. Out: Rows, and what all worlds have in common.
 */
@NullMarked
package org.tacet.sweep;

import org.jspecify.annotations.NullMarked;
