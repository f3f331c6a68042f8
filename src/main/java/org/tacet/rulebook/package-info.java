/**
 * Makes rule files ready for sessions.
 *
 * <p>In: The text of rule files. Out: A {@link RuleBook} that sessions share, its notes, and faults at their DRL line.
 */
@NullMarked
package org.tacet.rulebook;

import org.jspecify.annotations.NullMarked;
