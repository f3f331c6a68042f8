/**
 * Facts, conclusions and the words for them.
 *
 * <p>In: Nothing comes in: records are made by those above. Out: Records that hold what files say ({@link Given}) and what rules conclude ({@link Conclusion}, {@link Resolution}).
 */
@NullMarked
package org.tacet.model;

import org.jspecify.annotations.NullMarked;
