/**
 * Derivations: why something holds, and why something does not.
 *
 * <p>In: A working memory and the rules as they are written. Out: Reasons and explanations in sentences.
 */
@NullMarked
package org.tacet.why;

import org.jspecify.annotations.NullMarked;
