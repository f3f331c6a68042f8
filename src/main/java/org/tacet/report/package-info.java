/**
 * What every answer shares, and the answers that need no room of their own.
 *
 * <p>In: End states and explanations. Out: Text, JSON and CSV. Reports never decide.
 */
@NullMarked
package org.tacet.report;

import org.jspecify.annotations.NullMarked;
