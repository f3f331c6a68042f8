/**
 * Reads articles into claims and disputes.
 *
 * <p>In: The files of a folder of claims. Out: Claims, each with the facts that it tells.
 */
@NullMarked
package org.tacet.evidence;

import org.jspecify.annotations.NullMarked;
