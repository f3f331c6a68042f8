/**
 * Plays one world through the rules: memory, clock, chronicle.
 *
 * <p>In: A world and a rule book. Out: The {@link EndState}, the bare answer, or an explanation.
 */
@NullMarked
package org.tacet.session;

import org.jspecify.annotations.NullMarked;
