/**
 * Reads YAML into values that know their file, line and column.
 *
 * <p>In: The bytes of a file. Out: {@link Item}s, names as people spell them, and faults.
 */
@NullMarked
package org.tacet.yaml;

import org.jspecify.annotations.NullMarked;
